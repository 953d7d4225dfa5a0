import { Directive, Field, ID, ObjectType } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";

/** The catalogue's; the legal subgraph adds what the act says of the field. */
@Directive('@key(fields: "_ref")')
@ObjectType("FieldExplanation", { simpleResolvers: true })
export class FieldExplanationStub {
  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the service with the moment of the view, and the field." })
  _ref!: string;

  @Directive("@external")
  @Field(() => LegalAct, { nullable: true, description: "The act that governs the service by the record of that moment." })
  act!: { readonly _ref: string } | null;
}

/** The key, and the act that @requires brought along. */
export function resolveFieldExplanation(reference: FieldExplanationStub): FieldExplanationStub {
  return reference;
}
