import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";

@ObjectType("Subsection", { description: "Подраздел, кіші бөлім (norm 3): services grouped by the recipient's life situation.", simpleResolvers: true })
export class SubsectionType {
  @Field(() => String, { description: "Digits of its section and its own, e.g. 00101." })
  code!: string;

  @Field(() => LocalizedTextType, { description: "Name of the subsection." })
  name!: LocalizedText;
}
