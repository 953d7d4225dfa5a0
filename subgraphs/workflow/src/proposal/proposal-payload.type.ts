import { ProblemType } from "@tizilim/common/graphql/finding.type";
import type { Problem } from "@tizilim/common/pure/problem";
import { Field, ObjectType } from "type-graphql";
import { Proposal } from "./proposal.type";

@ObjectType("ProposalPayload", { description: "The proposal as it stands after the step, or everything that stands in the way.", simpleResolvers: true })
export class ProposalPayload {
  @Field(() => Proposal, { nullable: true, description: "The proposal; null when refused." })
  proposal!: Proposal | null;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when done." })
  problems!: ReadonlyArray<Problem>;
}
