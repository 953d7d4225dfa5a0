import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";

@ObjectType("FieldNorm", { description: "A provision that asks for a field of the record, or says what may stand in it.", simpleResolvers: true })
export class FieldNormType {
  @Field(() => String, { description: "The provision, such as RULES-2025/30 or LAW/24 (1)." })
  provision!: string;

  @Field(() => LocalizedTextType, { description: "What it asks for, in our words; no quotation." })
  asks!: LocalizedText;

  @Field(() => DateScalar, { description: "First day of which it is known that it held; what was asked for before is not known." })
  knownFrom!: Day;
}
