import type { Finding } from "../finding";
import { CATEGORY_WORDS } from "../proposal-words";
import type { ProposedChange } from "../submission-facts";

/** RULES-2025/10: an exclusion ends a service as it stands, it does not amend it as well. */
export function exclusionDraftsNothing({ content: { kind, category, draft }, facts: { service } }: ProposedChange): Finding[] {
  if (kind !== "EXCLUDE") return [];
  const drafted: Finding[] = Object.values(draft).every((value) => value === undefined) ? [] : [{
    code: "EXCLUSION_DRAFTS", severity: "ERROR", field: "draft", provision: "RULES-2025/10",
    message: { kk: "Шығару туралы ұсыныс жазбаны қоса өзгертпейді.", ru: "Предложение об исключении не меняет запись." },
    fix: { kk: "Ұсыныстың жобасын бос қалдырыңыз.", ru: "Оставьте проект записи пустым." },
  }];
  const otherPart: Finding[] = service === null || service.record.category === category ? [] : [{
    code: "OTHER_PART", severity: "ERROR", field: "category", provision: "RULES-2025/15",
    message: { kk: "Қызмет ұсыныстардың басқа бөлігіне жатады.", ru: "Услуга относится к другой части предложений." },
    fix: { kk: `Ұсынысты мына бөлікте жасаңыз: ${CATEGORY_WORDS[service.record.category].kk}.`, ru: `Создайте предложение в части: ${CATEGORY_WORDS[service.record.category].ru}.` },
  }];
  return [...drafted, ...otherPart];
}
