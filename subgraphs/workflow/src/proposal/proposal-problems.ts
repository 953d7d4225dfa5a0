import { problem, type Problem } from "@tizilim/common/pure/problem";

/** Alike for one that is not there and for one that the asker may not see. */
export function unknownProposal(): Problem {
  return problem("PROPOSAL_UNKNOWN", "id", null, "Мұндай ұсыныс жоқ", "Такого предложения нет");
}

export function versionMoved(version: number): Problem {
  return problem(
    "VERSION_MOVED",
    "expectedVersion",
    null,
    `Содан бері өзгерді: қазіргі нұсқасы ${version}. Қайта оқып, шешіңіз.`,
    `С тех пор изменилось: сейчас версия ${version}. Прочитайте заново и решите.`,
  );
}
