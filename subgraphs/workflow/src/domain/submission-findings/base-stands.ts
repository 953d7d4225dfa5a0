import { fieldChanges } from "../field-changes";
import type { Finding, FindingSeverity } from "../finding";
import type { ProposedChange } from "../submission-facts";

/** RULES-2025/17: the register changes as it was agreed; what was written over an earlier entry is not entered over a later one. */
export function baseStandsAtEntry(change: ProposedChange): Finding[] {
  return baseMoved(change, "ERROR");
}

/** Told as soon as it is so, though it stops no proposal before its entry. */
export function baseStands(change: ProposedChange): Finding[] {
  return baseMoved(change, "WARNING");
}

function baseMoved({ content: { kind }, baseEntry, facts: { service, base } }: ProposedChange, severity: FindingSeverity): Finding[] {
  if (kind === "INCLUDE" || service === null || service.lastEntry === baseEntry) return [];
  const fields = base === null ? "" : ` (${fieldChanges(base, service.record).map(({ field }) => field).join(", ")})`;
  return [{
    code: "BASE_MOVED", severity, field: "code", provision: "RULES-2025/17",
    message: {
      kk: `${service.code} қызметі ұсыныс жазылғаннан кейін өзгерді: соңғы жазба № ${service.lastEntry}${fields}.`,
      ru: `Услуга ${service.code} изменилась после написания предложения: последняя запись № ${service.lastEntry}${fields}.`,
    },
    fix: { kk: "Ұсынысты соңғы жазбаға көшіріңіз (rebaseProposal).", ru: "Перенесите предложение на последнюю запись (rebaseProposal)." },
  }];
}
