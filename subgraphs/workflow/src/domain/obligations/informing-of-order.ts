import { known, unknown } from "../known";
import { addWorkingDays } from "../working-days";
import type { InformingFacts, InformingObligation } from "./informing-after-act";
import { INFORMING_OF_ORDER, INFORMING_WORKING_DAYS, informingRule, NO_INFORMING_RULE, NO_INFORMING_TERM } from "./informing-rules";
import { dueOn, obligation, withoutTerm, type Board } from "./obligation";

/**
 * LAW/10, 13) and 11, 11), norm 78: information on the order of a service, to the Contact Centre without a term; of
 * central bodies from the edition of 2026 to the State Corporation within three working days. The rule is that of the day
 * on which those three days end. Null: such a body does not owe it.
 */
export function informingOfOrder({ body, changedOn, informedAt }: InformingFacts, { calendar, now }: Board): InformingObligation | null {
  if (body === "PROVIDER") return null;
  const provision = body === "CENTRAL" ? "LAW/10, 13)" : "LAW/11, 11)";
  const last = addWorkingDays(changedOn, INFORMING_WORKING_DAYS, calendar);
  const rule = last.known ? informingRule(INFORMING_OF_ORDER, body, last.value) : null;
  if (!last.known || rule === null) {
    const reason = last.known ? NO_INFORMING_RULE : last.reason;
    return { ...obligation("INFORM_STATE_CORPORATION", provision, unknown(reason), informedAt, now), receiver: null };
  }
  if (rule.workingDays === null) return { ...withoutTerm(rule.kind, provision, informedAt, NO_INFORMING_TERM), receiver: rule.receiver };
  return { ...obligation(rule.kind, provision, known(dueOn(last.value)), informedAt, now), receiver: rule.receiver };
}
