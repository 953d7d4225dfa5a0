import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

/** RULES-2025/3 and LAW/12 (2): the classification is the authorised body's; a service stands in a subsection that there is. */
export function subsectionKnown({ content: { kind, draft }, facts: { sectionOf } }: ProposedChange): Finding[] {
  const { subsection } = draft;
  if (kind !== "INCLUDE" || subsection == null || sectionOf.has(subsection)) return [];
  return [{
    code: "SUBSECTION_UNKNOWN", severity: "ERROR", field: "subsection", provision: "RULES-2025/3",
    message: { kk: `${subsection} кіші бөлімі тізілімде жоқ.`, ru: `Подраздела ${subsection} нет в реестре.` },
    fix: { kk: "Тізілімдегі кіші бөлімді таңдаңыз.", ru: "Выберите подраздел реестра." },
  }];
}
