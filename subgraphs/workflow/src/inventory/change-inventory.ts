import { dayOf } from "@tizilim/common/pure/day";
import type { Problem } from "@tizilim/common/pure/problem";
import type { Actor } from "../domain/actor";
import { maySee } from "../domain/authority";
import { calendarAround } from "../domain/calendar";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import { isAccepted } from "../domain/decision";
import { recordInventoryItems, withItems, type RecordedItem } from "../domain/record-inventory-items";
import { submitInventory, submittedInventory } from "../domain/submit-inventory";
import type { WorkflowWriter } from "../log/workflow-writer";
import { versionMoved } from "../proposal/proposal-problems";
import { unknownInventory } from "./inventory-problems";
import { linkedProposals, storedInventory, type StoredInventory } from "./stored-inventory.store";
import { writeItems, writeSubmission } from "./write-inventory.store";

export interface InventoryAnswer {
  /** Id of the inventory; null when refused. */
  readonly inventory: string | null;
  readonly problems: ReadonlyArray<Problem>;
}

/** RULES-2025/13: records items of an inventory, all of the call or none. */
export async function recordItems(writer: WorkflowWriter, id: string, items: ReadonlyArray<RecordedItem>, actor: Actor): Promise<InventoryAnswer> {
  const stored = await seenInventory(writer, id, actor);
  if (stored === null) return refused([unknownInventory()]);
  const { inventory } = stored;
  const proposals = await linkedProposals(writer.query, [...new Set(items.flatMap(({ proposal }) => proposal ?? []))], inventory.body);
  const decision = recordInventoryItems(inventory, items, actor, proposals);
  if (!isAccepted(decision)) return refused(decision.refused);
  if (decision.accepted.length > 0) await writeItems(writer, stored, decision.accepted, withItems(inventory, decision.accepted), actor.person);
  return { inventory: id, problems: [] };
}

/** RULES-2025/13, 14: hands an inventory in, late or not. */
export async function handIn(writer: WorkflowWriter, id: string, expectedVersion: number, actor: Actor, policy: DeadlinePolicy): Promise<InventoryAnswer> {
  const stored = await seenInventory(writer, id, actor);
  if (stored === null) return refused([unknownInventory()]);
  if (stored.version !== expectedVersion) return refused([versionMoved(stored.version)]);
  const decision = submitInventory(stored.inventory, actor, writer.now, calendarAround(dayOf(writer.now)), policy);
  if (!isAccepted(decision)) return refused(decision.refused);
  for (const event of decision.accepted) await writeSubmission(writer, stored, submittedInventory(stored.inventory, event));
  return { inventory: id, problems: [] };
}

async function seenInventory(writer: WorkflowWriter, id: string, actor: Actor): Promise<StoredInventory | null> {
  const stored = await storedInventory(writer.query, id, dayOf(writer.now));
  return stored !== null && maySee(actor, { thing: "INVENTORY", body: stored.inventory.body }) ? stored : null;
}

function refused(problems: ReadonlyArray<Problem>): InventoryAnswer {
  return { inventory: null, problems };
}
