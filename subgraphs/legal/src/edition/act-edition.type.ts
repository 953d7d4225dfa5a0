import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";

@ObjectType("ActEdition", { description: "The text of an act as it stands from a day on.", simpleResolvers: true })
export class ActEditionType {
  @Field(() => DateScalar, { description: "Its first day." })
  date!: Day;

  @Field(() => [LanguageEnum], { description: "Languages in which its text was loaded." })
  languages!: ReadonlyArray<Language>;

  @Field(() => LegalAct, { simple: false, nullable: true, description: "The act that made it of the edition before, where the text tells." })
  amendedBy!: LegalAct | Promise<LegalAct> | null;
}
