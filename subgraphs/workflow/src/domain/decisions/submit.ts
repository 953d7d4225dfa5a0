import { dayOf } from "@tizilim/common/pure/day";
import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import { hindrances } from "../finding";
import type { ProposalState } from "../proposal";
import type { Submit } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { refusal } from "../refusal";
import { submissionPeriod } from "../submission-period";
import { findingsOf } from "../submission-rules";
import { gate } from "./gate";
import { moment } from "./moment";

/** RULES-2025/14-16. After the date that binds it is not refused: it counts for the next period and says so. */
export function submit(state: ProposalState | null, command: Submit, context: DecisionContext): Decision<ProposalEvent> {
  const gated = gate(state, command, context.actor);
  if (state?.status !== "DRAFT") return refused(gated);
  const period = submissionPeriod(state.period, dayOf(context.now), context.calendar, context.policy);
  const refusals = [
    ...gated,
    ...hindrances(findingsOf(state.content, state.baseEntry, context.facts)),
    ...(period.known ? [] : [refusal("PERIOD_UNKNOWN", null, "RULES-2025/35", period.reason)]),
  ];
  if (refusals.length > 0 || !period.known) return refused(refusals);
  return accepted({ what: "SUBMITTED", ...period.value, ...moment(context, command.note) });
}
