import { dayOf } from "@tizilim/common/pure/day";
import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import { openPeriod } from "../open-period";
import type { ProposalState } from "../proposal";
import type { CreateProposal } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { formatQuarter } from "../quarter";
import { refusal } from "../refusal";
import { redrafted } from "../service-draft";
import { draftingRefusals } from "./drafting-refusals";
import { gate } from "./gate";
import { moment } from "./moment";

/** RULES-2025/14 and 15: drafted for the period that is open, over what the register has of the service at that moment. */
export function createProposal(state: ProposalState | null, command: CreateProposal, context: DecisionContext): Decision<ProposalEvent> {
  const content = { ...command.content, draft: redrafted({}, command.content.draft) };
  const { service } = context.facts;
  const period = openPeriod(dayOf(context.now), context.calendar, context.policy);
  const refusals = [
    ...gate(state, command, context.actor),
    ...draftingRefusals(content),
    ...(content.code !== null && service === null ? [refusal("UNKNOWN_SERVICE", "code", "RULES-2025/5", {
      kk: `${content.code} коды бар қызмет тізілімде жоқ.`,
      ru: `Услуги с кодом ${content.code} нет в реестре.`,
    })] : []),
    ...(period.known ? [] : [refusal("PERIOD_UNKNOWN", null, "RULES-2025/35", period.reason)]),
  ];
  if (refusals.length > 0 || !period.known) return refused(refusals);
  const baseEntry = content.kind === "INCLUDE" ? null : (service?.lastEntry ?? null);
  return accepted({ what: "CREATED", content, period: formatQuarter(period.value), baseEntry, ...moment(context, null) });
}
