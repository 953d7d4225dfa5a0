import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The workflow's; the legal subgraph names the draft that a candidate became. */
@Directive('@key(fields: "_ref", resolvable: false)')
@ObjectType("Proposal", { simpleResolvers: true })
export class ProposalStub {
  readonly __typename!: "Proposal";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;
}

export function proposalStub(id: string): ProposalStub {
  return { __typename: "Proposal", _ref: id };
}
