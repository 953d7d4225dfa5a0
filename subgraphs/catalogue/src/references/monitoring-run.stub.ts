import { NodeType } from "@tizilim/common/graphql/node.type";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The workflow subgraph's: who may see a recorded look, and whether there is one, it decides itself. */
@Directive('@key(fields: "_ref")')
@ObjectType("MonitoringRun", { implements: NodeType, simpleResolvers: true })
export class MonitoringRunStub implements NodeType {
  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Directive("@external")
  @Field(() => ID, { description: "Unique over all types." })
  id!: string;
}
