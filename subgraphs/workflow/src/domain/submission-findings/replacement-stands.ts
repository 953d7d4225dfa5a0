import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

/** RULES-2025/6: a move to another code names a service in force, which the same order excludes. */
export function replacementStands({ content: { kind, draft }, facts: { replaced, openProposals } }: ProposedChange): Finding[] {
  const { replaces } = draft;
  if (kind === "EXCLUDE" || replaces == null) return [];
  const field = { field: "replaces", provision: "RULES-2025/6" } as const;
  if (kind === "AMEND") {
    return [{
      ...field, code: "REPLACES_BY_AMENDMENT", severity: "ERROR",
      message: { kk: "replaces өрісі тек енгізу кезінде толтырылады.", ru: "Поле replaces заполняют только при включении." },
      fix: { kk: "Өрісті алып тастаңыз.", ru: "Уберите поле." },
    }];
  }
  if (replaced === null || replaced.record.status === "EXCLUDED") {
    return [{
      ...field, code: "REPLACED_UNKNOWN", severity: "ERROR",
      message: { kk: `Тізілімде қолданыстағы ${replaces} қызметі жоқ.`, ru: `В реестре нет действующей услуги ${replaces}.` },
      fix: { kk: "Кодты тексеріңіз.", ru: "Проверьте код." },
    }];
  }
  if (openProposals.some((other) => other.kind === "EXCLUDE" && other.code === replaces)) return [];
  return [{
    ...field, code: "REPLACED_NOT_EXCLUDED", severity: "WARNING",
    message: { kk: `${replaces} қызметін шығару әлі ұсынылған жоқ.`, ru: `Исключение услуги ${replaces} ещё не предложено.` },
    fix: { kk: "Оны шығаруды ұсыныңыз: екеуі бір бұйрықпен енгізіледі.", ru: "Предложите её исключение: оба предложения вносят одним приказом." },
  }];
}
