import type { ChildList } from "@tizilim/common/database/child-lists";
import { oneOf } from "@tizilim/common/database/keyset";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs, requirePage } from "@tizilim/common/graphql/page-arguments";
import { listName } from "@tizilim/common/pure/list-name";
import { localizedText } from "@tizilim/common/pure/localized-text";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import type { InventoryItemState, InventoryProgress } from "../domain/inventory";
import { requireBody } from "../references/require-body";
import { requirePeriod } from "../period/require-period";
import { serviceStub } from "../references/service.stub";
import { InventoryConnectionType, InventoryItemConnectionType } from "./inventory-connections.type";
import { InventoryItemStateEnum } from "./inventory-item-state.enum";
import type { InventoryItemView } from "./inventory-item.type";
import { ITEM_COLUMNS, itemsOfInventories, type ItemRow } from "./inventory-items";
import { countInventories, INVENTORY_SORT, listInventories } from "./inventory-list.store";
import { InventoryProgressType } from "./inventory-progress.type";
import { inventoryView } from "./inventory-view";
import { inventoryId } from "./inventory.row";
import { Inventory, type InventoryView } from "./inventory.type";

@Resolver(() => Inventory)
export class InventoryResolver {
  @Query(() => Inventory, { nullable: true, description: "Inventory of a body for a quarter; null where none was opened, and where the viewer may not see it." })
  async inventory(
    @Ctx() context: WorkflowContext,
    @Arg("body", () => ID, { description: "Id of the body, a provider." }) body: string,
    @Arg("period", () => ID, { description: "Id of the quarter." }) period: string,
  ): Promise<Inventory | null> {
    const id = inventoryId(requireBody(body), requirePeriod(period));
    await context.inventoriesUpToDate();
    return context.inventories.load(id);
  }

  @Query(() => InventoryConnectionType, { nullable: true, description: "Inventories of a quarter that the viewer may see, in the order of the ids of their bodies." })
  async inventories(
    @Ctx() context: WorkflowContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("period", () => ID, { description: "Id of the quarter." }) period: string,
  ): Promise<Connection<Inventory>> {
    const { reader, inventoryScope, periods } = context;
    const quarter = requirePeriod(period);
    const list = listName("inventories", { quarter });
    const request = requirePage(page, list, INVENTORY_SORT.length);
    await context.inventoriesUpToDate();
    const read = pageOf(await listInventories(reader, quarter, inventoryScope, request), request, list, (row) => INVENTORY_SORT.map((column) => column.of(row)));
    return new Connection(mapPage(read, (row) => inventoryView(row, periods)), () => countInventories(reader, quarter, inventoryScope));
  }

  @FieldResolver(() => InventoryProgressType, { description: "How many of its services are looked through." })
  async progress(@Root() { id, counted }: InventoryView, @Ctx() context: WorkflowContext): Promise<InventoryProgress> {
    const { confirmed, needsChange } = counted;
    const total = counted.total ?? (await context.inventoryTotals.load(id));
    return { total, confirmed, needsChange, unseen: Math.max(0, total - confirmed - needsChange) };
  }

  @FieldResolver(() => InventoryItemConnectionType, { description: "Its services in the order of their codes: while it is open those of today, once submitted those of then." })
  items(
    @Root() { id }: Inventory,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: WorkflowContext,
    @Arg("state", () => [InventoryItemStateEnum], { nullable: true, description: "Only these states." }) state?: InventoryItemState[] | null,
  ): Promise<Connection<InventoryItemView>> {
    return context.lists.connection(itemList(context, state ?? null), id, page);
  }
}

function itemList({ today }: WorkflowContext, state: ReadonlyArray<InventoryItemState> | null): ChildList<ItemRow, InventoryItemView> {
  return {
    name: listName("Inventory.items", { state }),
    table: (ids) => itemsOfInventories(ids, today),
    select: ITEM_COLUMNS,
    parentColumn: "inventoryId",
    condition: state === null ? { sql: "", parameters: [] } : oneOf("state", state),
    sort: [{ name: "code", of: ({ code }) => code }],
    node: ({ code, state: seen, noteKk, noteRu, proposalId }) => ({
      code, service: serviceStub(code), state: seen, note: localizedText(noteKk, noteRu), proposalId,
    }),
  };
}
