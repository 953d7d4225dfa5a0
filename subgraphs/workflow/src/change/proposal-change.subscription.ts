import { requireSinceNumber } from "@tizilim/common/graphql/since-number";
import { followChanges } from "@tizilim/common/signal/follow-changes";
import { Arg, Ctx, ID, Int, Resolver, Root, Subscription } from "type-graphql";
import type { WorkflowContext } from "../context";
import { requireBody } from "../references/require-body";
import { concernsBody } from "./proposal-change.resolver";
import { changeEnd, loggedChanges, seenChange, type LoggedChange } from "./proposal-change.store";
import { ProposalChange } from "./proposal-change.type";

interface Arguments {
  readonly sinceNumber?: number | null;
  readonly body?: string | null;
}

@Resolver()
export class ProposalChangeSubscription {
  @Subscription(() => ProposalChange, {
    nullable: true,
    description: "Every change, after a number, of the proposals that the viewer may see, in order, and then each as it comes.",
    subscribe: ({ args, context }) => followProposals(context as WorkflowContext, args as Arguments),
  })
  async proposalChanged(
    @Root() logged: LoggedChange,
    @Ctx() context: WorkflowContext,
    @Arg("sinceNumber", () => Int, { nullable: true, description: "Number of the last change that the reader has (exclusive); without it only what comes from now on." }) _since?: number | null,
    @Arg("body", () => ID, { nullable: true, description: "Only proposals of this body: the id of a provider." }) body?: string | null,
  ): Promise<ProposalChange | null> {
    // In the context of the event: whether the viewer may see the proposal is decided anew for every change.
    const change = await seenChange(context.proposals, logged);
    return change !== null && concernsBody(change, body) ? change : null;
  }
}

async function followProposals({ following: { reader, signal, stop } }: WorkflowContext, { sinceNumber, body }: Arguments): Promise<AsyncIterable<LoggedChange>> {
  if (body != null) requireBody(body);
  const end = (): Promise<number> => changeEnd(reader);
  const since = await requireSinceNumber(sinceNumber, end);
  const read = (number: number, limit: number): Promise<LoggedChange[]> => loggedChanges(reader, number, limit);
  return followChanges({ log: "proposals", signal, since, end, read, stop });
}
