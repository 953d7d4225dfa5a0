import { NodeType } from "@tizilim/common/graphql/node.type";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The workflow subgraph's; here only so that `node` can lead to it. It says itself whether there is such a period. */
@Directive('@key(fields: "_ref")')
@ObjectType("ReportingPeriod", { implements: NodeType, simpleResolvers: true })
export class ReportingPeriodStub implements NodeType {
  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Directive("@external")
  @Field(() => ID, { description: "Year and quarter, e.g. 2026-Q3." })
  id!: string;
}
