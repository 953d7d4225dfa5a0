import type { Day } from "@tizilim/common/pure/day";
import { known, unknown, type Known } from "../known";
import { addWorkingDays } from "../working-days";
import { INFORMING_AFTER_ACT, INFORMING_WORKING_DAYS, informingRule, NO_INFORMING_RULE, type InformingBody, type Receiver } from "./informing-rules";
import { dueOn, obligation, type Board, type Due, type Obligation } from "./obligation";

export interface InformingFacts {
  readonly body: InformingBody;
  /** Day on which the by-law was approved or changed. */
  readonly changedOn: Day;
  readonly informedAt: Date | null;
}

export interface InformingObligation extends Obligation {
  readonly receiver: Receiver | null;
}

/**
 * LAW/23 (2), norm 77: within three working days after a by-law is approved or changed the information is brought up to
 * date and sent to the Single Contact Centre. The day of the change is not counted.
 */
export function informingAfterAct({ body, changedOn, informedAt }: InformingFacts, { calendar, now }: Board): InformingObligation {
  const last = addWorkingDays(changedOn, INFORMING_WORKING_DAYS, calendar);
  const rule = last.known ? informingRule(INFORMING_AFTER_ACT, body, last.value) : null;
  const due: Known<Due> = !last.known ? last : rule === null ? unknown(NO_INFORMING_RULE) : known(dueOn(last.value));
  return { ...obligation("INFORM_CONTACT_CENTRE", "LAW/23 (2)", due, informedAt, now), receiver: rule?.receiver ?? null };
}
