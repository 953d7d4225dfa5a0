import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { progressOf, type Inventory, type InventoryItem } from "../domain/inventory";
import type { WorkflowWriter } from "../log/workflow-writer";
import type { StoredInventory } from "./stored-inventory.store";

/** Rows that one statement names. */
const AT_A_TIME = 5_000;

/** Writes what was recorded, and the counters that follow. An item that is unseen again is no row. */
export async function writeItems(writer: WorkflowWriter, { id }: StoredInventory, changed: ReadonlyArray<InventoryItem>, after: Inventory, person: string): Promise<void> {
  for (let at = 0; at < changed.length; at += AT_A_TIME) {
    const named = oneOf("code", changed.slice(at, at + AT_A_TIME).map(({ code }) => code));
    await writer.manager.query(`DELETE FROM inventory_item WHERE inventoryId = ? AND ${named.sql}`, [id, ...named.parameters]);
  }
  const seen = changed.filter(({ state }) => state !== "UNSEEN");
  await insertRows(writer.manager, "inventory_item", seen.map(({ code, state, note, proposal }) => ({
    inventoryId: id, code, state, noteKk: note?.kk ?? null, noteRu: note?.ru ?? null, proposalId: proposal, recordedBy: person, at: writer.at,
  })));
  const { confirmed, needsChange } = progressOf(after.items.values());
  await writer.manager.query("UPDATE inventory SET confirmed = ?, needsChange = ?, version = version + 1 WHERE id = ?", [confirmed, needsChange, id]);
  writer.changed();
}

/** RULES-2025/13: from now on it tells what was so when it was submitted, and the register what was confirmed when. */
export async function writeSubmission(writer: WorkflowWriter, { id, version }: StoredInventory, { items, period, submittedAt, late }: Inventory): Promise<void> {
  const { total, confirmed, needsChange } = progressOf(items.values());
  const codes = [...items.keys()];
  const kept = oneOf("code", codes);
  await writer.manager.query(`DELETE FROM inventory_item WHERE inventoryId = ?${codes.length === 0 ? "" : ` AND NOT (${kept.sql})`}`, [id, ...(codes.length === 0 ? [] : kept.parameters)]);
  await writer.manager.query(
    "UPDATE inventory SET status = 'SUBMITTED', total = ?, confirmed = ?, needsChange = ?, submittedAt = ?, late = ?, version = version + 1 WHERE id = ? AND version = ?",
    [total, confirmed, needsChange, submittedAt, late ? 1 : 0, id, version],
  );
  await keepConfirmed(writer, [...items.values()].filter(({ state }) => state === "CONFIRMED").map(({ code }) => code), period);
  writer.changed();
}

async function keepConfirmed(writer: WorkflowWriter, codes: ReadonlyArray<string>, period: string): Promise<void> {
  if (codes.length === 0) return;
  const named = oneOf("code", codes);
  await writer.manager.query(`DELETE FROM confirmed_service WHERE ${named.sql} AND periodId < ?`, [...named.parameters, period]);
  const later = await writer.query<{ code: string }>(`SELECT code FROM confirmed_service WHERE ${named.sql}`, named.parameters);
  const known = new Set(later.map(({ code }) => code));
  await insertRows(writer.manager, "confirmed_service", codes.filter((code) => !known.has(code)).map((code) => ({ code, periodId: period })));
}
