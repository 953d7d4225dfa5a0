import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Field, Int, ObjectType } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";
import type { CitationEffect } from "../domain/citation/citation";
import { CitationEffectEnum } from "./citation-effect.enum";

@ObjectType("Citation", { description: "What an act says of another act, or of a provision of its own.", simpleResolvers: true })
export class CitationType {
  @Field(() => LegalAct, { simple: false, description: "The act that cites." })
  source!: LegalAct | Promise<LegalAct>;

  @Field(() => String, { description: "Anchor of the provision that cites." })
  from!: string;

  @Field(() => String, { description: "The words, as they stand there." })
  raw!: string;

  @Field(() => LanguageEnum, { description: "Language of the text that they stand in." })
  language!: Language;

  @Field(() => Int, { description: "Where they begin in the loaded text." })
  startOffset!: number;

  @Field(() => Int, { description: "Where they end; exclusive." })
  endOffset!: number;

  @Field(() => LegalAct, { simple: false, nullable: true, description: "The cited act; of one that the registry does not hold, as much as its identifier tells; null where the words lead to no identifier." })
  act!: LegalAct | Promise<LegalAct> | null;

  @Field(() => String, { nullable: true, description: "Anchor of the cited provision, such as art-10/p-1; null: the act as a whole." })
  provision!: string | null;

  @Field(() => CitationEffectEnum, { description: "What it does." })
  effect!: CitationEffect;

  @Field(() => String, { nullable: true, description: "Number of the cited act, as the words give it." })
  number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the cited act, as the words give it." })
  date!: Day | null;
}

export const { Connection: CitationConnectionType } = connectionTypes("Citation", () => CitationType);
