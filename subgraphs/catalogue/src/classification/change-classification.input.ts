import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import { Field, InputType } from "type-graphql";

@InputType("ClassificationItemInput", { description: "A section or a subsection with its name." })
export class ClassificationItemInput {
  @Field(() => String, { description: "Digits of the level: 001 for a section, 00101 for a subsection, by the code scheme of the day." })
  code!: string;

  @Field(() => LocalizedTextInputType, { description: "Its name, in both state languages (norm 1)." })
  name!: LocalizedTextInputType;
}

@InputType("ChangeClassificationInput", { description: "Sections and subsections as an order sets them (norm 47)." })
export class ChangeClassificationInput extends KeyedInput {
  @Field(() => String, { description: "Number of the order." })
  orderNumber!: string;

  @Field(() => DateScalar, { description: "Date of the order." })
  orderDate!: string;

  @Field(() => DateScalar, { description: "The day from which it has effect." })
  effectiveFrom!: string;

  @Field(() => [ClassificationItemInput], { nullable: true, description: "Sections to add or to rename." })
  sections?: ClassificationItemInput[] | null;

  @Field(() => [ClassificationItemInput], { nullable: true, description: "Subsections to add or to rename; their sections stand in the register or among the sections of this input." })
  subsections?: ClassificationItemInput[] | null;
}
