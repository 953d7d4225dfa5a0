import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import type { Concurrence, ConcurringBody } from "../domain/proposal";
import { ConcurrenceDecisionEnum } from "./concurrence-decision.enum";
import { ConcurringBodyEnum } from "./concurring-body.enum";

@ObjectType("Concurrence", { description: "What one of the two concurring bodies said (norms 33, 34).", simpleResolvers: true })
export class ConcurrenceType {
  @Field(() => ConcurringBodyEnum, { description: "Which of the two." })
  body!: ConcurringBody;

  @Field(() => ConcurrenceDecisionEnum, { description: "Whether it concurs." })
  decision!: Concurrence["decision"];

  @Field(() => LocalizedTextType, { nullable: true, description: "Its words; the reason of an objection." })
  note!: LocalizedText | null;

  @Field(() => String, { description: "The person who said it; their role where the viewer is not told names." })
  by!: string;

  @Field(() => DateTimeScalar, { description: "When it was said." })
  at!: string;

  @Field(() => Boolean, { description: "Whether it no longer counts: the other body objected, the proposal was rebased, or concurrence was asked for anew." })
  voided!: boolean;
}
