import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import { hindrances } from "../finding";
import { orderOf, type ProposalState } from "../proposal";
import type { Rebase } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { refusal } from "../refusal";
import { findingsOf } from "../submission-rules";
import { gate } from "./gate";
import { heldByOrder } from "./held-by-order";
import { moment } from "./moment";

/**
 * The proposal is put upon the service's last entry: the fields it names stay, the others are those of the register.
 * Concurrences given to another state of the register (RULES-2025/33, 34) count no longer.
 */
export function rebase(state: ProposalState | null, command: Rebase, context: DecisionContext): Decision<ProposalEvent> {
  const gated = gate(state, command, context.actor);
  if (state === null) return refused(gated);
  const { service } = context.facts;
  const refusals = [
    ...gated,
    ...(orderOf(state) === null ? [] : [heldByOrder()]),
    ...(state.content.kind === "INCLUDE" || service === null ? [refusal("NOTHING_TO_REST_ON", "code", "RULES-2025/10", {
      kk: "Ұсыныстың негізінде тізілімдегі жазба жоқ.",
      ru: "Предложение не опирается на запись реестра.",
    })] : service.lastEntry === state.baseEntry ? [refusal("BASE_STANDS", null, null, {
      kk: "Қызмет содан бері өзгерген жоқ.",
      ru: "Услуга с тех пор не менялась.",
    })] : []),
    ...(state.status === "DRAFT" || service === null ? [] : hindrances(findingsOf(state.content, service.lastEntry, context.facts))),
  ];
  if (refusals.length > 0 || service === null) return refused(refusals);
  return accepted({ what: "REBASED", baseEntry: service.lastEntry, ...moment(context, command.note) });
}
