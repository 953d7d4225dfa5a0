import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { WorkflowContext } from "../context";
import type { WorkflowAction } from "../domain/authority-table";
import { sizeRefusals, type SizedInput } from "../domain/input-size";
import type { ProposalCommand } from "../domain/proposal-command";
import { changeProposal, type ProposalAnswer, type ProposalTarget } from "./change-proposal";
import type { ProposalPayload } from "./proposal-payload.type";

export interface GivenCommand<I> {
  readonly action: WorkflowAction;
  /** As it came: what the same call is told by. */
  readonly input: I;
  /** null for a new proposal. */
  readonly target: ProposalTarget | null;
  /** Made when it is known that the caller may give it at all. */
  readonly command: () => ProposalCommand;
}

/** One mutation of one proposal: decided, written and sent once, and the proposal as it stands then. */
export async function giveCommand<I extends { readonly idempotencyKey: string }>(context: WorkflowContext, { action, input, target, command: make }: GivenCommand<I>): Promise<ProposalPayload> {
  const { house, now, viewer } = context;
  const { actor, call } = mutationCaller(viewer, action, input);
  const command = make();
  const { acts } = await house.follower.catchUp();
  const answer = await writeOnce<ProposalAnswer>(house.database, now, call, { proposal: null }, async (writer) => {
    const tooLarge = sizeRefusals(sizesOf(command));
    if (tooLarge.length > 0) return { proposal: null, problems: tooLarge };
    return changeProposal(writer, target, command, { actor, policy: house.policy, actsAreFresh: acts });
  });
  await house.outbox.run();
  context.proposals.clearAll();
  context.details.forget();
  return { proposal: answer.proposal === null ? null : await context.proposals.load(answer.proposal), problems: answer.problems };
}

function sizesOf(command: ProposalCommand): SizedInput {
  return command.type === "CreateProposal" ? command.content : (command as SizedInput);
}
