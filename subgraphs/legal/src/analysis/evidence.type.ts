import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Field, Int, ObjectType } from "type-graphql";
import type { Evidence } from "../domain/evidence";

@ObjectType("Evidence", { description: "The very words of an act that something rests on.", simpleResolvers: true })
export class EvidenceType {
  @Field(() => String, { description: "Anchor of the provision that they stand in." })
  anchor!: string;

  @Field(() => String, { description: "The words." })
  quote!: string;

  @Field(() => Int, { description: "Where they begin in the loaded text, in UTF-16 units." })
  startOffset!: number;

  @Field(() => Int, { description: "Where they end there; exclusive." })
  endOffset!: number;

  @Field(() => LanguageEnum, { description: "Language of the text." })
  language!: Language;
}

export function evidenceView({ anchor, quote, start, end, language }: Evidence): EvidenceType {
  return { anchor, quote, startOffset: start, endOffset: end, language };
}
