import { Field, ID, InterfaceType } from "type-graphql";

/** Values of entities carry their type's name: the interface is resolved by it. */
export interface Named {
  readonly __typename: string;
}

@InterfaceType("Node", {
  description: "Anything that has an id unique over all types and can be fetched again by it.",
  autoRegisterImplementations: false,
  resolveType: (value: Named) => value.__typename,
})
export abstract class NodeType {
  @Field(() => ID, { description: "Unique over all types; a view as of another time has an id of its own." })
  id!: string;
}
