import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import type { Ground } from "../domain/conclusion";

@ObjectType("Ground", { description: "One ground of a refusal.", simpleResolvers: true })
export class GroundType {
  @Field(() => String, { description: "Its code in the list of grounds." })
  code!: string;

  @Field(() => String, { description: "The norm that it cites." })
  provision!: string;

  @Field(() => LocalizedTextType, { description: "What is wrong, in both languages." })
  text!: LocalizedText;
}

@ObjectType("Conclusion", { description: "Reasoned conclusion of refusal (norm 18). Nothing but its sending is added once it is issued.", simpleResolvers: true })
export class ConclusionType {
  @Field(() => String, { description: "Its number in the year, such as 2026/17." })
  number!: string;

  @Field(() => [GroundType], { description: "Its grounds, at least one." })
  grounds!: ReadonlyArray<Ground>;

  @Field(() => DateTimeScalar, { description: "When it was issued." })
  issuedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was sent to the body: this is what the 30th binds. Null while it waits to be sent." })
  sentAt!: string | null;
}
