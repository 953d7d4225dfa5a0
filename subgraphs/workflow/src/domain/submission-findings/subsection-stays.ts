import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

/** RULES-2025/6: the subsection is part of the code, so another subsection is another code: an exclusion and an inclusion. */
export function subsectionStays({ content: { kind, draft }, facts: { service } }: ProposedChange): Finding[] {
  const { subsection } = draft;
  if (kind !== "AMEND" || service === null || subsection === undefined || subsection === service.record.subsection) return [];
  return [{
    code: "SUBSECTION_MOVES", severity: "ERROR", field: "subsection", provision: "RULES-2025/6",
    message: { kk: "Кіші бөлім кодтың бөлігі: өзгерту оны ауыстыра алмайды.", ru: "Подраздел — часть кода: изменением его не сменить." },
    fix: {
      kk: "Бір бұйрықта ескі кодты шығаруды және replaces өрісі бар жаңа енгізуді ұсыныңыз.",
      ru: "Предложите в одном приказе исключение старого кода и включение с полем replaces.",
    },
  }];
}
