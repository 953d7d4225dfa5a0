import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";

export const INVENTORY_ITEM_STATES = ["UNSEEN", "CONFIRMED", "NEEDS_CHANGE"] as const;
export type InventoryItemState = (typeof INVENTORY_ITEM_STATES)[number];

export interface InventoryItem {
  readonly code: string;
  readonly state: InventoryItemState;
  /** What has to change. */
  readonly note: LocalizedText | null;
  /** Proposal that follows from it. */
  readonly proposal: string | null;
}

/** RULES-2025/13: the quarterly inventory of one body, one item for each of its services. */
export interface Inventory {
  readonly body: string;
  /** e.g. 2026-Q3 */
  readonly period: string;
  readonly status: "OPEN" | "SUBMITTED";
  readonly items: ReadonlyMap<string, InventoryItem>;
  readonly submittedAt: Instant | null;
  readonly late: boolean;
}

export interface InventoryProgress {
  readonly total: number;
  readonly confirmed: number;
  readonly needsChange: number;
  readonly unseen: number;
}

export function progressOf(items: Iterable<Pick<InventoryItem, "state">>): InventoryProgress {
  const counts = { UNSEEN: 0, CONFIRMED: 0, NEEDS_CHANGE: 0 };
  for (const { state } of items) counts[state] += 1;
  const { UNSEEN: unseen, CONFIRMED: confirmed, NEEDS_CHANGE: needsChange } = counts;
  return { total: unseen + confirmed + needsChange, confirmed, needsChange, unseen };
}
