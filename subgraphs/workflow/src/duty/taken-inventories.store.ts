import type { ProposalCategory } from "../domain/proposal";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { among } from "./duty-scope";

/** Items of one part that need a change, those of them that no proposal answers, and when the last that does was submitted. */
interface PartOfInventory {
  readonly needsChange: number;
  readonly unanswered: number;
  readonly answeredAt: Date | null;
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
  readonly answeredAt: string | null;
}

const NOTHING: PartOfInventory = { needsChange: 0, unanswered: 0, answeredAt: null };

/** RULES-2025/14: a draft answers nothing, nor does what was withdrawn; what its body submitted for the quarter does, linked or not. */
const ANSWERED =
  "EXISTS (SELECT 1 FROM proposal o WHERE o.serviceCode = t.code AND o.bodyId = i.bodyId AND o.draftedFor = i.periodId AND o.status <> 'WITHDRAWN')";

export function inventoryKey(body: string, period: string): string {
  return `${body}\n${period}`;
}

/** RULES-2025/13: the submitted inventories by body and period; null for the bodies: of all. One statement. */
export async function takenInventories(query: RunQuery, bodies: ReadonlyArray<string> | null): Promise<Map<string, TakenInventory>> {
  const own = among("i.bodyId", bodies);
  const rows = await query<Row>(
    "SELECT i.bodyId AS bodyId, i.periodId AS periodId, i.submittedAt AS submittedAt, s.category AS category, COUNT(t.code) AS needsChange, " +
      `SUM(CASE WHEN t.code IS NULL OR p.id IS NOT NULL OR ${ANSWERED} THEN 0 ELSE 1 END) AS unanswered, MAX(p.submittedAt) AS answeredAt ` +
      "FROM inventory i LEFT JOIN inventory_item t ON t.inventoryId = i.id AND t.state = 'NEEDS_CHANGE' LEFT JOIN known_service s ON s.code = t.code " +
      "LEFT JOIN proposal p ON p.id = t.proposalId AND p.handedIn = 1 AND p.status <> 'WITHDRAWN' " +
      `WHERE i.status = 'SUBMITTED'${own.sql} GROUP BY i.bodyId, i.periodId, i.submittedAt, s.category`,
    own.parameters,
  );
  const taken = new Map<string, TakenInventory>();
  for (const { bodyId, periodId, submittedAt, category, needsChange, unanswered, answeredAt } of rows) {
    const key = inventoryKey(bodyId, periodId);
    const before = taken.get(key)?.parts ?? { STATE_SERVICE: NOTHING, SOCIALLY_SIGNIFICANT: NOTHING };
    const part = category === null ? {} : { [category]: { needsChange: Number(needsChange), unanswered: Number(unanswered ?? 0), answeredAt: answeredAt === null ? null : new Date(answeredAt) } };
    taken.set(key, { submittedAt: new Date(submittedAt), parts: { ...before, ...part } });
  }
  return taken;
}
