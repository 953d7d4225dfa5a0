import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("InventoryProgress", { description: "How many services are looked through.", simpleResolvers: true })
export class InventoryProgressType {
  @Field(() => Int, { description: "Services in all." })
  total!: number;

  @Field(() => Int, { description: "Of these, confirmed." })
  confirmed!: number;

  @Field(() => Int, { description: "Of these, in need of a change." })
  needsChange!: number;

  @Field(() => Int, { description: "Of these, not looked at yet." })
  unseen!: number;
}
