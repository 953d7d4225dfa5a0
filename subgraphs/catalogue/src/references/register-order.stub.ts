import { NodeType } from "@tizilim/common/graphql/node.type";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The workflow subgraph's; here only so that `node` can lead to it. It says itself whether there is such an order. */
@Directive('@key(fields: "_ref")')
@ObjectType("RegisterOrder", { implements: NodeType, simpleResolvers: true })
export class RegisterOrderStub implements NodeType {
  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Directive("@external")
  @Field(() => ID, { description: "Unique over all types." })
  id!: string;
}
