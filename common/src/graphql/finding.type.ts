import { Directive, Field, ObjectType } from "type-graphql";
import type { LocalizedText } from "../pure/localized-text";
import { describedEnum } from "./enums";
import { LocalizedTextType } from "./localized-text.type";

export const FindingSeverityEnum = describedEnum("FindingSeverity", "How much a finding weighs.", {
  ERROR: "Stands in the way.",
  WARNING: "Falls short of a norm without standing in the way.",
  SUGGESTION: "Could be better.",
});

@Directive("@shareable")
@ObjectType("Finding", {
  description: "What stands in the way or falls short: with the norm, and in both languages what it is and how to mend it.",
  simpleResolvers: true,
})
export class FindingType {
  @Field(() => String, { description: "Stable code of the kind of finding." })
  code!: string;

  @Field(() => FindingSeverityEnum, { description: "How much it weighs." })
  severity!: keyof typeof FindingSeverityEnum;

  @Field(() => String, { nullable: true, description: "The field of the proposal it is about, where it is about one." })
  field?: string | null;

  @Field(() => String, { nullable: true, description: "The norm that it rests on." })
  provision!: string | null;

  @Field(() => LocalizedTextType, { description: "What it is." })
  message!: LocalizedText;

  @Field(() => LocalizedTextType, { nullable: true, description: "How to mend it." })
  fix!: LocalizedText | null;
}

@Directive("@shareable")
@ObjectType("Problem", { description: "A refusal by the rules: data, not an error.", simpleResolvers: true })
export class ProblemType {
  @Field(() => String, { description: "Stable code of the kind of refusal." })
  code!: string;

  @Field(() => String, { nullable: true, description: "The input field it is about." })
  field!: string | null;

  @Field(() => String, { nullable: true, description: "The norm that it rests on." })
  provision!: string | null;

  @Field(() => LocalizedTextType, { description: "What is refused and why." })
  message!: LocalizedText;
}
