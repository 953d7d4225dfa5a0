import { ProblemType } from "@tizilim/common/graphql/finding.type";
import type { Problem } from "@tizilim/common/pure/problem";
import { Field, ObjectType } from "type-graphql";
import { ProposalStub } from "../references/proposal.stub";
import { ServiceCandidate } from "./service-candidate.type";

@ObjectType("CandidatePayload", { description: "The candidate as it stands after that, or everything that stands in the way.", simpleResolvers: true })
export class CandidatePayload {
  @Field(() => ServiceCandidate, { nullable: true, description: "Null when refused." })
  candidate!: ServiceCandidate | null;

  @Field(() => ProposalStub, { nullable: true, description: "PROPOSE: the draft; null while the workflow does not answer, and to those who may not see it." })
  proposal!: ProposalStub | null;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when decided." })
  problems!: ReadonlyArray<Problem>;
}
