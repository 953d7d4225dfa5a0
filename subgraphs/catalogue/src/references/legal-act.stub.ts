import { NodeType } from "@tizilim/common/graphql/node.type";
import { formatReference, type AsOf } from "@tizilim/common/pure/as-of";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "_ref")')
@ObjectType("LegalAct", { implements: NodeType, simpleResolvers: true })
export class LegalActStub implements NodeType {
  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the act's identifier, with the moment of the view." })
  _ref!: string;

  @Directive("@external")
  @Field(() => ID, { description: "The act's identifier in the legal database; of a view as of another time, with that time." })
  id!: string;
}

export interface LegalActValue {
  readonly __typename: "LegalAct";
  readonly _ref: string;
  readonly id: string;
}

/** The register's record holds the act's identifier; what the act is, the legal subgraph knows. */
export function legalActValue(id: string, asOf: AsOf): LegalActValue {
  const reference = formatReference(id, asOf);
  return { __typename: "LegalAct", _ref: reference, id: reference };
}
