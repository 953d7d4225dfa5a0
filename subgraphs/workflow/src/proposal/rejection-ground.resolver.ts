import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { mayDo } from "../domain/authority";
import type { Ground } from "../domain/conclusion";
import { groundsFrom, groundsInForce, REJECTION_GROUNDS, type RejectionGround } from "../domain/ground-catalogue";
import { finalStatuses } from "../domain/transitions";
import { GroundType } from "./conclusion.type";
import { Proposal } from "./proposal.type";
import { requirePresent } from "./require-present";
import { RejectionGroundType } from "./rejection-ground.type";

@Resolver(() => Proposal)
export class RejectionGroundResolver {
  @Query(() => [RejectionGroundType], { nullable: true, description: "The grounds on which a proposal may be refused on a day, in the order of the norms (norm 18)." })
  rejectionGrounds(
    @Ctx() context: WorkflowContext,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; without it: today." }) on: Day | null,
  ): ReadonlyArray<RejectionGround> {
    return groundsInForce(on ?? context.today);
  }

  @FieldResolver(() => [RejectionGroundType], { description: "The grounds on which it was refused, by their codes (norm 18): what is decided is public. The words of the conclusion are for those whom it concerns. Empty where it was not refused." })
  async refusedFor(@Root() { id, status }: Proposal, @Ctx() context: WorkflowContext): Promise<ReadonlyArray<RejectionGround>> {
    if (status !== "REJECTED") return [];
    const conclusion = await context.details.conclusions.load(id);
    const codes = new Set(conclusion?.grounds.map(({ code }) => code));
    return REJECTION_GROUNDS.filter(({ code }) => codes.has(code));
  }

  @FieldResolver(() => [GroundType], { nullable: true, description: "Grounds that its findings give, for the registrar to start from; null to others, and once it is decided or withdrawn. AS_OF_UNSUPPORTED for another moment." })
  async suggestedGrounds(@Root() { id, status }: Proposal, @Ctx() context: WorkflowContext): Promise<ReadonlyArray<Ground> | null> {
    if (finalStatuses().includes(status) || !mayDo(context.viewer, "rejectProposal", null)) return null;
    requirePresent(id, "what a refusal could rest on");
    return groundsFrom(await context.details.findings.load(id), context.now);
  }
}
