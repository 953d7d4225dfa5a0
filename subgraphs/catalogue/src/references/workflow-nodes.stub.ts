import { NodeType } from "@tizilim/common/graphql/node.type";
import { Directive, Field, ID, ObjectType } from "type-graphql";

export interface ProposalValue {
  readonly __typename: "Proposal";
  readonly _ref: string;
}

export const ProposalStub = workflowNode("Proposal");

/** Types of the workflow subgraph to which `node` leads: who may see one, and whether there is one, it decides itself. */
export const WORKFLOW_NODES = [
  ProposalStub,
  workflowNode("Inventory"),
  workflowNode("MonitoringRun"),
  workflowNode("Obligation"),
  workflowNode("RegisterOrder"),
  workflowNode("ReportingPeriod", "Year and quarter, e.g. 2026-Q3."),
];

function workflowNode(name: string, id = "Unique over all types.") {
  @Directive('@key(fields: "_ref")')
  @ObjectType(name, { implements: NodeType, simpleResolvers: true })
  class WorkflowNode implements NodeType {
    @Directive("@inaccessible")
    @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
    _ref!: string;

    @Directive("@external")
    @Field(() => ID, { description: id })
    id!: string;
  }
  return WorkflowNode;
}
