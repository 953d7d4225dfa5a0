import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { ProviderKind } from "../domain/provider-record";
import { BinScalar } from "./bin.scalar";
import { ProviderKindEnum } from "./provider-kind.enum";

@Directive('@key(fields: "_ref")')
@ObjectType("Provider", {
  description: "Услугодатель, көрсетілетін қызметті беруші: one organisation, or a class of bodies as the register names it (then with its members, where known).",
  implements: NodeType,
  simpleResolvers: true,
})
export class ProviderType implements NodeType {
  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id, with the moment of the view." })
  _ref!: string;

  @Field(() => ID, { description: "Its id; of a view as of another time, with that time." })
  id!: string;

  @Field(() => LocalizedTextType, { description: "Its name." })
  name!: LocalizedText;

  @Field(() => [ProviderKindEnum], { description: "What kinds of provider it is (norm 39)." })
  kinds!: ReadonlyArray<ProviderKind>;

  @Field(() => BinScalar, { nullable: true, description: "Its business identification number; null where not known, and for a class of bodies." })
  bin!: string | null;

  @Field(() => String, { nullable: true, description: "Its region by ISO 3166-2, e.g. KZ-75; null where it is not of one region." })
  region!: string | null;
}
