import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import { calendarAround } from "../domain/calendar";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import { inventoryOpening } from "../domain/inventory-opening";
import { queryWithin, type RunQuery } from "@tizilim/common/database/run-query";
import { WorkflowWriter } from "../log/workflow-writer";
import { openInventories } from "./open-inventories.store";
import { dropServicesThatLeft } from "./services-that-left.store";

interface KeptUpTo {
  readonly number: number;
  readonly upTo: Day;
}

/**
 * Opens the inventories of a quarter that has ended, and takes out of open ones what left its body: whenever the register has
 * moved on or the day is another. Called again with nothing new, it asks once and writes nothing.
 */
export class InventoryUpkeep {
  constructor(
    private readonly database: RegistryDatabase,
    private readonly policy: DeadlinePolicy,
  ) {}

  async run(now: Date): Promise<void> {
    const today = dayOf(now);
    if (!isBehind(await keptUpTo(queryWithin(this.database.reader)), today)) return;
    await WorkflowWriter.write(this.database, now, async (writer) => {
      const kept = await keptUpTo(writer.query);
      if (!isBehind(kept, today)) return;
      const opening = inventoryOpening(today, calendarAround(today), this.policy);
      const opened = opening === null ? 0 : await openInventories(writer, opening);
      const left = await dropServicesThatLeft(writer, kept, today);
      await writer.manager.query("UPDATE inventory_upkeep SET number = ?, upTo = ? WHERE id = 1", [kept.followed, today]);
      if (opened + left > 0) writer.changed();
    });
  }
}

interface Kept extends KeptUpTo {
  /** Where the register's log is known to end. */
  readonly followed: number;
}

async function keptUpTo(query: RunQuery): Promise<Kept> {
  const rows = await query<Kept>("SELECT u.number AS number, u.upTo AS upTo, f.number AS followed FROM inventory_upkeep u JOIN followed_log f ON f.name = 'register' WHERE u.id = 1");
  const [kept] = rows;
  if (kept === undefined) throw new Error("the upkeep of inventories has no row");
  return kept;
}

function isBehind({ number, followed, upTo }: Kept, today: Day): boolean {
  return number !== followed || upTo < today;
}
