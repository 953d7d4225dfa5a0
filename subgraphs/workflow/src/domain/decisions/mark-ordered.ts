import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import { hindrances } from "../finding";
import type { ProposalState } from "../proposal";
import type { MarkOrdered } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { ENTRY_RULES, findingsBy } from "../submission-rules";
import { moment } from "./moment";
import { orderHindrances } from "./order-hindrances";

/**
 * LAW/8, 2-1): only what both bodies concurred in, and only over the very state of the register that they concurred in;
 * what moved since is told with the difference.
 */
export function markOrdered(state: ProposalState | null, command: MarkOrdered, context: DecisionContext): Decision<ProposalEvent> {
  const hindered = orderHindrances(state, command, context.actor);
  if (state?.status !== "CONCURRED") return refused(hindered);
  const refusals = [...hindered, ...hindrances(findingsBy(ENTRY_RULES, state.content, state.baseEntry, context.facts))];
  if (refusals.length > 0) return refused(refusals);
  return accepted({ what: "ORDERED", order: command.order, ...moment(context, null) });
}
