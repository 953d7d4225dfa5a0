import { formatReference, NOW, type AsOf } from "@tizilim/common/pure/as-of";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The legal subgraph's; the workflow names it. */
@Directive('@key(fields: "_ref")')
@ObjectType("LegalAct", { simpleResolvers: true })
export class LegalActStub {
  readonly __typename!: "LegalAct";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the act's identifier, with the moment of the view." })
  _ref!: string;
}

export function legalActStub(id: string, asOf: AsOf = NOW): LegalActStub {
  return { __typename: "LegalAct", _ref: formatReference(id, asOf) };
}
