import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { WorkflowContext } from "../context";
import { requirePeriod } from "../period/require-period";
import { countryProgress, type CountryProgress } from "./country-progress.store";
import { InventoryProgressType } from "./inventory-progress.type";

@ObjectType("InventoryCountryProgress", { description: "How far all bodies together have come with the inventory of a quarter; a service counts once for each body.", simpleResolvers: true })
export class InventoryCountryProgressType extends InventoryProgressType implements CountryProgress {
  @Field(() => Int, { description: "Bodies that take inventory." })
  bodies!: number;

  @Field(() => Int, { description: "Of these, those that have submitted it." })
  submitted!: number;

  @Field(() => Int, { description: "Of these, those that were late." })
  late!: number;
}

@Resolver()
export class CountryProgressResolver {
  @Query(() => InventoryCountryProgressType, { nullable: true, description: "The inventory of a quarter over the whole country; null for those who do not see the inventories of every body." })
  async inventoryProgress(@Ctx() context: WorkflowContext, @Arg("period", () => ID, { description: "Id of the quarter." }) period: string): Promise<CountryProgress | null> {
    const quarter = requirePeriod(period);
    if (!context.inventoryScope.everyBody) return null;
    await context.inventoriesUpToDate();
    return countryProgress(context.query, quarter, context.today);
  }
}
