import { fieldChanges } from "../field-changes";
import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

/** RULES-2025/10: an amendment amends something. */
export function somethingChanges({ content: { kind }, record, facts: { service } }: ProposedChange): Finding[] {
  if (kind !== "AMEND" || service === null || fieldChanges(service.record, record).length > 0) return [];
  return [{
    code: "NOTHING_CHANGES", severity: "ERROR", field: "draft", provision: "RULES-2025/10",
    message: { kk: "Ұсыныс тізілімде ештеңе өзгертпейді.", ru: "Предложение ничего не меняет в реестре." },
    fix: { kk: "Өзгертілетін өрістерді толтырыңыз.", ru: "Заполните поля, которые должны измениться." },
  }];
}
