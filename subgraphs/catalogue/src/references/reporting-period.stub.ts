import { NodeType } from "@tizilim/common/graphql/node.type";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The workflow subgraph's; here only so that `node` can lead to it. */
@Directive('@key(fields: "id")')
@ObjectType("ReportingPeriod", { implements: NodeType, simpleResolvers: true })
export class ReportingPeriodStub implements NodeType {
  @Directive("@external")
  @Field(() => ID, { description: "Year and quarter, e.g. 2026-Q3." })
  id!: string;
}
