import type { DecidedProposal } from "../domain/obligations/decision-due";
import type { RunQuery } from "@tizilim/common/database/run-query";

/**
 * RULES-2025/17, 18: what became of each period's proposals; an entry counts from when the register made it, however late its answer
 * came. Of those that are decided the last one stands for all, of the others one does: more does not matter to the duty.
 */
export async function decidedProposals(query: RunQuery): Promise<Map<string, DecidedProposal[]>> {
  const rows = await query<{ period: string; total: number | string; decided: number | string; last: string | null }>(
    "SELECT p.periodId AS period, COUNT(*) AS total, COUNT(COALESCE(l.recordedAt, e.at, c.sentAt)) AS decided, MAX(COALESCE(l.recordedAt, e.at, c.sentAt)) AS last FROM proposal p " +
      "LEFT JOIN proposal_event e ON e.proposalId = p.id AND e.what = 'ENTERED' LEFT JOIN register_line l ON l.number = p.entryNumber LEFT JOIN conclusion c ON c.proposalId = p.id " +
      "WHERE p.handedIn = 1 AND p.status <> 'WITHDRAWN' GROUP BY p.periodId",
  );
  return new Map(rows.map(({ period, total, decided, last }) => [period, [
    ...(last === null ? [] : [{ enteredAt: new Date(last), sentAt: null }]),
    ...(Number(total) > Number(decided) ? [{ enteredAt: null, sentAt: null }] : []),
  ]]));
}
