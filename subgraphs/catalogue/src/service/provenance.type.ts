import { Field, ObjectType } from "type-graphql";
import type { ProvenanceOrigin } from "../domain/service-record";
import { ProvenanceOriginEnum } from "./service-enums";

@ObjectType("Provenance", { description: "Where the value of one field comes from when it is not from the source itself.", simpleResolvers: true })
export class ProvenanceType {
  @Field(() => String, { description: "The field, e.g. name.kk." })
  field!: string;

  @Field(() => ProvenanceOriginEnum, { description: "How the value came about." })
  origin!: ProvenanceOrigin;

  @Field(() => String, { nullable: true, description: "What it was made from." })
  source!: string | null;
}
