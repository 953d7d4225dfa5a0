import type { Instant } from "@tizilim/common/pure/instant";

/** Present state of an inventory without its items. */
export interface InventoryRow {
  readonly id: string;
  readonly bodyId: string;
  readonly periodId: string;
  readonly status: "OPEN" | "SUBMITTED";
  readonly confirmed: number;
  readonly needsChange: number;
  /** Null while it is open: its services come and go. */
  readonly total: number | null;
  readonly submittedAt: Instant | null;
  readonly late: number;
  readonly version: number;
}

export const INVENTORY_COLUMNS = "id, bodyId, periodId, status, confirmed, needsChange, total, submittedAt, late, version";

export function inventoryId(body: string, period: string): string {
  return `inventory-${body}-${period}`;
}
