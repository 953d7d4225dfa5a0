import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import { Field, Int, ObjectType } from "type-graphql";
import type { ProposalStatus } from "../domain/proposal";
import { ProposalStatusEnum } from "../proposal/proposal-status.enum";
import { Proposal, type ProposalValue } from "../proposal/proposal.type";

@ObjectType("ProposalChange", { description: "One numbered change of a proposal. Numbers are contiguous and in commit order.", simpleResolvers: true })
export class ProposalChange {
  @Field(() => Int, { description: "Its number: the first is 1." })
  number!: number;

  @Field(() => Proposal, { description: "The proposal, as it is now." })
  proposal!: ProposalValue;

  @Field(() => ProposalStatusEnum, { description: "How far the proposal had come with this change." })
  status!: ProposalStatus;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at!: string;
}
