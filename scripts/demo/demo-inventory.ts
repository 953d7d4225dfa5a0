import { setTimeout as wait } from "node:timers/promises";
import type { DemoActorName } from "./demo-actors";
import type { DemoClient } from "./demo-client";
import { DEMO_PERIOD } from "./demo-moments";

interface Inventory {
  readonly id: string;
  readonly version: number;
  readonly progress: { readonly total: number; readonly confirmed: number; readonly needsChange: number };
  readonly items: { readonly nodes: ReadonlyArray<{ readonly code: string }> };
}

const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 200;

/** RULES-2025/13: takes the inventory of a body. It opens by itself when the quarter has ended, so the demo waits for it. */
export async function takeInventory(client: DemoClient, actor: DemoActorName, body: string, toChange: ReadonlyArray<string>): Promise<Inventory["progress"]> {
  const { id, items } = await openedInventory(client, actor, body);
  const seen = items.nodes.map(({ code }) =>
    toChange.includes(code)
      ? { code, state: "NEEDS_CHANGE", note: { kk: "Мәліметтері ескірген", ru: "Сведения устарели" } }
      : { code, state: "CONFIRMED" });
  const { inventory } = await client.act<{ inventory: Inventory }>(actor, "record-inventory-items", { inventory: id, items: seen });
  await client.act(actor, "submit-inventory", { inventory: id, expectedVersion: inventory.version });
  return inventory.progress;
}

async function openedInventory(client: DemoClient, actor: DemoActorName, body: string): Promise<Inventory> {
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const { inventory } = await client.show<{ inventory: Inventory | null }>(actor, "inventory", { body, period: DEMO_PERIOD });
    if (inventory !== null) return inventory;
    if (Date.now() > end) throw new Error(`the inventory of ${body} did not open by itself`);
    await wait(LOOK_EVERY_MS);
  }
}
