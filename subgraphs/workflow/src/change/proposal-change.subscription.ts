import { requireSinceNumber } from "@tizilim/common/graphql/since-number";
import { followChanges } from "@tizilim/common/signal/follow-changes";
import { Arg, ID, Int, Resolver, Root, Subscription } from "type-graphql";
import type { WorkflowContext } from "../context";
import { proposalLoader } from "../proposal/proposal.loader";
import { requireBody } from "../references/require-body";
import { changeEnd, changesSince } from "./proposal-change.store";
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
  proposalChanged(
    @Root() change: ProposalChange,
    @Arg("sinceNumber", () => Int, { nullable: true, description: "Number of the last change that the reader has (exclusive); without it only what comes from now on." }) _since?: number | null,
    @Arg("body", () => ID, { nullable: true, description: "Only proposals of this body: the id of a provider." }) _body?: string | null,
  ): ProposalChange {
    return change;
  }
}

async function* followProposals(context: WorkflowContext, { sinceNumber, body }: Arguments): AsyncGenerator<ProposalChange, void, void> {
  const { following: { reader, signal }, visibility, periods } = context;
  const end = (): Promise<number> => changeEnd(reader);
  const since = await requireSinceNumber(sinceNumber, end);
  const ofBody = body == null ? null : requireBody(body);
  // A loader for each read: whether the viewer may see a proposal is decided anew for every change.
  const read = (number: number, limit: number) => changesSince(reader, proposalLoader(reader, visibility, periods), number, limit);
  for await (const change of followChanges({ log: "proposals", signal, since, end, read })) {
    if (change !== null && (ofBody === null || change.proposal.body._ref === ofBody)) yield change;
  }
}
