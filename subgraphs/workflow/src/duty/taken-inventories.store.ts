import type { ProposalCategory } from "../domain/proposal";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { among } from "./duty-scope";

/** Items of one part that need a change, and those of them that no proposal answers. */
interface PartOfInventory {
  readonly needsChange: number;
  readonly unanswered: number;
}

/** An inventory that was submitted. */
export interface TakenInventory {
  readonly submittedAt: Date;
  readonly parts: Readonly<Record<ProposalCategory, PartOfInventory>>;
}

interface Row {
  readonly bodyId: string;
  readonly periodId: string;
  readonly submittedAt: string;
  /** Null where nothing needs a change. */
  readonly category: ProposalCategory | null;
  readonly needsChange: number | string;
  readonly unanswered: number | string | null;
}

const NOTHING: PartOfInventory = { needsChange: 0, unanswered: 0 };

export function inventoryKey(body: string, period: string): string {
  return `${body}\n${period}`;
}

/** RULES-2025/13: the submitted inventories by body and period; null for the bodies: of all. One statement. */
export async function takenInventories(query: RunQuery, bodies: ReadonlyArray<string> | null): Promise<Map<string, TakenInventory>> {
  const own = among("i.bodyId", bodies);
  const rows = await query<Row>(
    "SELECT i.bodyId AS bodyId, i.periodId AS periodId, i.submittedAt AS submittedAt, s.category AS category, COUNT(t.code) AS needsChange, " +
      "SUM(CASE WHEN t.code IS NOT NULL AND t.proposalId IS NULL THEN 1 ELSE 0 END) AS unanswered " +
      "FROM inventory i LEFT JOIN inventory_item t ON t.inventoryId = i.id AND t.state = 'NEEDS_CHANGE' LEFT JOIN known_service s ON s.code = t.code " +
      `WHERE i.status = 'SUBMITTED'${own.sql} GROUP BY i.bodyId, i.periodId, i.submittedAt, s.category`,
    own.parameters,
  );
  const taken = new Map<string, TakenInventory>();
  for (const { bodyId, periodId, submittedAt, category, needsChange, unanswered } of rows) {
    const key = inventoryKey(bodyId, periodId);
    const before = taken.get(key)?.parts ?? { STATE_SERVICE: NOTHING, SOCIALLY_SIGNIFICANT: NOTHING };
    const part = category === null ? {} : { [category]: { needsChange: Number(needsChange), unanswered: Number(unanswered ?? 0) } };
    taken.set(key, { submittedAt: new Date(submittedAt), parts: { ...before, ...part } });
  }
  return taken;
}
