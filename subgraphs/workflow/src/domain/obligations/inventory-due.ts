import { deadlineOf } from "../deadlines";
import type { Quarter } from "../quarter";
import { obligation, type Board, type Obligation } from "./obligation";

export interface InventoryFacts {
  readonly period: Quarter;
  readonly submittedAt: Date | null;
}

/**
 * RULES-2025/13: an inventory every quarter. The Rules give it no day of its own; the proposals that rest on it are due by
 * the 5th (RULES-2025/14), so it is as well.
 */
export function inventoryDue({ period, submittedAt }: InventoryFacts, { calendar, policy, now }: Board): Obligation {
  return obligation("INVENTORY", "RULES-2025/13", deadlineOf("PROPOSALS_DUE", period, calendar, policy), submittedAt, now);
}
