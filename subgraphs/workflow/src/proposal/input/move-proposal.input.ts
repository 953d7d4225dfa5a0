import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { Field, ID, InputType, Int } from "type-graphql";
import type { Concurrence, ConcurringBody } from "../../domain/proposal";
import { ConcurrenceDecisionEnum } from "../concurrence-decision.enum";
import { ConcurringBodyEnum } from "../concurring-body.enum";
import { EXPECTED_VERSION, PROPOSAL_ID } from "./versioned.input";

/** A step of a proposal that stands. */
@InputType()
abstract class MoveInput extends KeyedInput {
  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number;

  @Field(() => ID, { description: PROPOSAL_ID })
  id!: string;
}

@InputType("ProposalActionInput", { description: "A step of a proposal." })
export class ProposalActionInput extends MoveInput {
  @Field(() => LocalizedTextInputType, { nullable: true, description: "Words for its timeline." })
  note?: LocalizedTextInputType | null;
}

@InputType("RecordConcurrenceInput", { description: "What a concurring body says (norms 33, 34)." })
export class RecordConcurrenceInput extends MoveInput {
  @Field(() => ConcurringBodyEnum, { description: "Which of the two it is: the caller's own." })
  body!: ConcurringBody;

  @Field(() => ConcurrenceDecisionEnum, { description: "Whether it concurs." })
  decision!: Concurrence["decision"];

  @Field(() => LocalizedTextInputType, { nullable: true, description: "Its words; of an objection the reason, in both languages." })
  note?: LocalizedTextInputType | null;
}

@InputType("GroundInput", { description: "One ground of a refusal (norm 18)." })
export class GroundInput {
  @Field(() => String, { description: "Its code: one of rejectionGrounds." })
  code!: string;

  @Field(() => String, { description: "The norm that it cites." })
  provision!: string;

  @Field(() => LocalizedTextInputType, { description: "What is wrong, in both languages." })
  text!: LocalizedTextInputType;
}

@InputType("RejectProposalInput", { description: "A refusal with its grounds (norm 18)." })
export class RejectProposalInput extends MoveInput {
  @Field(() => [GroundInput], { description: "Its grounds, at least one." })
  grounds!: GroundInput[];
}
