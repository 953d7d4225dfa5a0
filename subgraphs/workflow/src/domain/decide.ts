import type { DecisionContext } from "./decision-context";
import type { Decision } from "./decision";
import { markEntered, returnFromOrder } from "./decisions/answer-order";
import { createProposal } from "./decisions/create-proposal";
import { markOrdered } from "./decisions/mark-ordered";
import { rebase } from "./decisions/rebase";
import { recordConcurrence } from "./decisions/record-concurrence";
import { reject } from "./decisions/reject";
import { requestConcurrence } from "./decisions/request-concurrence";
import { startReview } from "./decisions/start-review";
import { submit } from "./decisions/submit";
import { updateDraft } from "./decisions/update-draft";
import { withdraw } from "./decisions/withdraw";
import type { ProposalState } from "./proposal";
import type { ProposalCommand } from "./proposal-command";
import type { ProposalEvent } from "./proposal-event";

/**
 * What the law allows next: the events that follow, or all the grounds at once why nothing does. state: null before there
 * is a proposal. Whether the asker knows the present version is compared outside.
 */
export function decide(state: ProposalState | null, command: ProposalCommand, context: DecisionContext): Decision<ProposalEvent> {
  switch (command.type) {
    case "CreateProposal": return createProposal(state, command, context);
    case "UpdateDraft": return updateDraft(state, command, context);
    case "Submit": return submit(state, command, context);
    case "Rebase": return rebase(state, command, context);
    case "Withdraw": return withdraw(state, command, context);
    case "StartReview": return startReview(state, command, context);
    case "RequestConcurrence": return requestConcurrence(state, command, context);
    case "RecordConcurrence": return recordConcurrence(state, command, context);
    case "Reject": return reject(state, command, context);
    case "MarkOrdered": return markOrdered(state, command, context);
    case "MarkEntered": return markEntered(state, command, context);
    case "ReturnFromOrder": return returnFromOrder(state, command, context);
  }
}
