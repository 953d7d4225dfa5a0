import { Directive, Field, ObjectType } from "type-graphql";
import type { ProvenanceOrigin } from "../pure/provenance";
import { describedEnum } from "./enums";

export const ProvenanceOriginEnum = describedEnum<ProvenanceOrigin>("ProvenanceOrigin", "How a value came to be.", {
  SOURCE: "Stands so in the source.",
  TRANSLATED: "Translated by us from the other state language.",
  INFERRED: "Concluded by us from what the source says.",
  GROUPED: "Comes from a grouping of ours, such as an unofficial section.",
  GENERATED: "Made by a generator; no real value.",
});

@Directive("@shareable")
@ObjectType("Provenance", { description: "Where the value of one field comes from.", simpleResolvers: true })
export class ProvenanceType {
  @Field(() => String, { description: "The field; with the language after a dot where the two differ." })
  field!: string;

  @Field(() => ProvenanceOriginEnum, { description: "How the value came to be." })
  origin!: ProvenanceOrigin;

  @Field(() => String, { nullable: true, description: "The source, as the data set names it." })
  source!: string | null;
}
