import { NodeType } from "@tizilim/common/graphql/node.type";
import { Directive, Field, ID, ObjectType } from "type-graphql";

export interface ProposalValue {
  readonly __typename: "Proposal";
  readonly _ref: string;
}

export const ProposalStub = nodeStub("Proposal");

/** Types of the other subgraphs to which `node` leads: who may see one, and whether there is one, they decide themselves. */
export const OTHER_NODES = [
  ProposalStub,
  nodeStub("Endpoint"),
  nodeStub("Inventory"),
  nodeStub("MonitoringRun"),
  nodeStub("Obligation"),
  nodeStub("RegisterOrder"),
  nodeStub("ServiceCandidate"),
  nodeStub("ReportingPeriod", "Year and quarter, e.g. 2026-Q3."),
];

function nodeStub(name: string, id = "Unique over all types.") {
  @Directive('@key(fields: "_ref")')
  @ObjectType(name, { implements: NodeType, simpleResolvers: true })
  class OtherNode implements NodeType {
    @Directive("@inaccessible")
    @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
    _ref!: string;

    @Directive("@external")
    @Field(() => ID, { description: id })
    id!: string;
  }
  return OtherNode;
}
