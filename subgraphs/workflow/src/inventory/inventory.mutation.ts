import { ProblemType } from "@tizilim/common/graphql/finding.type";
import { badInput } from "@tizilim/common/graphql/registry-error";
import { localizedText } from "@tizilim/common/pure/localized-text";
import type { Problem } from "@tizilim/common/pure/problem";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { WorkflowContext } from "../context";
import { handIn, recordItems, type InventoryAnswer } from "./change-inventory";
import { RecordInventoryItemsInput, SubmitInventoryInput, type InventoryItemInput } from "./inventory.input";
import { Inventory } from "./inventory.type";

@ObjectType("InventoryPayload", { description: "The inventory as it stands then, or everything that stands in the way.", simpleResolvers: true })
export class InventoryPayload {
  @Field(() => Inventory, { nullable: true, description: "The inventory with its progress; null when refused." })
  inventory!: Inventory | null;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when done." })
  problems!: ReadonlyArray<Problem>;
}

export const MOST_ITEMS = 5_000;

@Resolver()
export class InventoryMutation {
  @Mutation(() => InventoryPayload, { nullable: true, description: "Says of many services at once whether their records are right (norm 13). Needs the role PROPOSER of the body." })
  async recordInventoryItems(
    @Arg("input", () => RecordInventoryItemsInput, { description: "The inventory and its items." }) input: RecordInventoryItemsInput,
    @Ctx() context: WorkflowContext,
  ): Promise<InventoryPayload> {
    const { actor, call } = mutationCaller(context.viewer, "recordInventoryItems", input);
    if (input.items.length === 0 || input.items.length > MOST_ITEMS) throw badInput("input.items", `has 1 to ${MOST_ITEMS} items, got ${input.items.length}`);
    await context.inventoriesUpToDate();
    const items = input.items.map(itemOf);
    return told(context, await writeOnce<InventoryAnswer>(context.house.database, context.now, call, { inventory: null }, (writer) => recordItems(writer, input.inventory, items, actor)));
  }

  @Mutation(() => InventoryPayload, { nullable: true, description: "Hands an inventory in when every item is seen; after the date that binds it says that it is late (norms 13, 14). Needs the role PROPOSER of the body." })
  async submitInventory(
    @Arg("input", () => SubmitInventoryInput, { description: "The inventory." }) input: SubmitInventoryInput,
    @Ctx() context: WorkflowContext,
  ): Promise<InventoryPayload> {
    const { actor, call } = mutationCaller(context.viewer, "submitInventory", input);
    await context.inventoriesUpToDate();
    const { database, policy } = context.house;
    return told(context, await writeOnce<InventoryAnswer>(database, context.now, call, { inventory: null }, (writer) => handIn(writer, input.inventory, input.expectedVersion, actor, policy)));
  }
}

/** One request may hold several mutations: each tells what stands after it. */
async function told({ inventories, inventoryTotals, lists }: WorkflowContext, { inventory, problems }: InventoryAnswer): Promise<InventoryPayload> {
  inventories.clearAll();
  inventoryTotals.clearAll();
  lists.forget();
  return { inventory: inventory === null ? null : await inventories.load(inventory), problems };
}

function itemOf({ code, state, note, proposal }: InventoryItemInput) {
  return { code, state, note: localizedText(note?.kk, note?.ru), proposal: proposal ?? null };
}
