import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import { ReadingPartType } from "./reading-part.type";

@ObjectType("ActReading", { description: "A text of an act laid out for reading: its parts one after another, each with the lines that a reader sees.", simpleResolvers: true })
export class ActReadingType {
  @Field(() => DateScalar, { description: "First day of the edition." })
  edition!: Day;

  @Field(() => LanguageEnum, { description: "Language of the text." })
  language!: Language;

  @Field(() => [ReadingPartType], { description: "Its parts in the order of the text, each before its own parts." })
  parts!: ReadonlyArray<ReadingPartType>;
}
