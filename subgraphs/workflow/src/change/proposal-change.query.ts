import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { requireLogPart } from "@tizilim/common/graphql/log-part";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { WorkflowContext } from "../context";
import { changeEndKnownOn, changesSince } from "./proposal-change.store";
import { ProposalChange } from "./proposal-change.type";

@Resolver()
export class ProposalChangeQuery {
  @Query(() => Int, { nullable: true, description: "Number of the newest change of a proposal that was recorded by the moment asked for; 0 while there is none." })
  proposalLogEnd(
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment whose knowledge is asked for; inForceOn does not matter. Without it: now." }) asOf: AsOfInput | null,
    @Ctx() context: WorkflowContext,
  ): Promise<number> {
    return changeEndKnownOn(context.reader, requireAsOf(asOf, context.now).knownOn);
  }

  @Query(() => ProposalChange, {
    nullable: true,
    description: "One change of a proposal by its number; null where the number is not yet reached, and where the viewer may not see the proposal.",
  })
  async proposalChange(@Arg("number", () => Int, { description: "Its number, from 1." }) number: number, @Ctx() context: WorkflowContext): Promise<ProposalChange | null> {
    if (number < 1) return null;
    return (await changesSince(context.reader, context.proposals, number - 1, 1))[0] ?? null;
  }

  @Query(() => [ProposalChange], {
    nullable: "itemsAndList",
    description:
      "Changes of proposals after a number without a gap, oldest first: the first is number + 1, and the list ends where the log ends. " +
      "Null stands for a change of a proposal that the viewer may not see. For those who follow the log.",
  })
  proposalChangesSince(
    @Arg("number", () => Int, { description: "Number of the last change that the reader has; 0 before the first." }) number: number,
    @Arg("limit", () => Int, { defaultValue: 50, description: "Most changes to give, 1 to 100." }) limit: number,
    @Ctx() context: WorkflowContext,
  ): Promise<Array<ProposalChange | null>> {
    requireLogPart(number, limit);
    return changesSince(context.reader, context.proposals, number, limit);
  }
}
