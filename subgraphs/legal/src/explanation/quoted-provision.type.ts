import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Field, Int, ObjectType } from "type-graphql";
import { RequirementItemEnum, RequirementVerdictEnum } from "../analysis/requirement.enum";
import type { RequirementItem, RequirementVerdict } from "../domain/requirement/requirement-item";
import { ProvisionType } from "../edition/provision.type";

@ObjectType("QuotedProvision", { description: "What the edition of an act says of one field of a service, in one language.", simpleResolvers: true })
export class QuotedProvisionType {
  @Field(() => DateScalar, { description: "First day of the edition." })
  edition!: Day;

  @Field(() => LanguageEnum, { description: "Language of the text." })
  language!: Language;

  @Field(() => RequirementItemEnum, { description: "Which of the ten items (norm 59) speaks of the field." })
  item!: RequirementItem;

  @Field(() => RequirementVerdictEnum, { description: "What the text says of the item." })
  verdict!: RequirementVerdict;

  @Field(() => String, { nullable: true, description: "Anchor of the provision that says it; null where the item is missing." })
  anchor!: string | null;

  @Field(() => String, { nullable: true, description: "Its very words; of an empty item its label, null where the item is missing." })
  quote!: string | null;

  @Field(() => Int, { nullable: true, description: "Where the words begin in the loaded text, in UTF-16 units." })
  startOffset!: number | null;

  @Field(() => Int, { nullable: true, description: "Where they end there; exclusive." })
  endOffset!: number | null;

  @Field(() => ProvisionType, { nullable: true, description: "The provision itself, as this edition has it." })
  provision!: ProvisionType | null;
}
