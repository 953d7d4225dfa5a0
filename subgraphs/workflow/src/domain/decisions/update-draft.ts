import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import type { ProposalContent, ProposalState } from "../proposal";
import type { UpdateDraft } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { redrafted } from "../service-draft";
import { draftingRefusals } from "./drafting-refusals";
import { gate } from "./gate";
import { moment } from "./moment";

/** RULES-2025/14: what is handed in stands as it is; only a draft is written on. */
export function updateDraft(state: ProposalState | null, command: UpdateDraft, context: DecisionContext): Decision<ProposalEvent> {
  const content = state === null ? null : rewritten(state.content, command);
  const refusals = [...gate(state, command, context.actor), ...(content === null ? [] : draftingRefusals(content))];
  if (refusals.length > 0 || content === null) return refused(refusals);
  return accepted({ what: "UPDATED", content, ...moment(context, null) });
}

function rewritten(before: ProposalContent, { draft, justification, legalBasis, criteria }: UpdateDraft): ProposalContent {
  return {
    ...before,
    draft: draft === undefined ? before.draft : draft === null ? {} : redrafted(before.draft, draft),
    justification: justification === undefined ? before.justification : justification,
    legalBasis: legalBasis === undefined ? before.legalBasis : legalBasis,
    criteria: criteria ?? before.criteria,
  };
}
