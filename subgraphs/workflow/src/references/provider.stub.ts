import { formatReference, NOW, parseReference, type AsOf } from "@tizilim/common/pure/as-of";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The catalogue's; the workflow names it. */
@Directive('@key(fields: "_ref")')
@ObjectType("Provider", { simpleResolvers: true })
export class ProviderStub {
  readonly __typename!: "Provider";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id, with the moment of the view." })
  _ref!: string;
}

export function providerStub(id: string, asOf: AsOf = NOW): ProviderStub {
  return { __typename: "Provider", _ref: formatReference(id, asOf) };
}

/** Null for a key that no subgraph could have made. */
export function resolveProvider({ _ref }: { readonly _ref: string }): ProviderStub | null {
  return parseReference(_ref) === null ? null : { __typename: "Provider", _ref };
}
