import type { ProposalCategory } from "../domain/proposal";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { among } from "./duty-scope";

/** By body, period and part: when the last of its proposals was submitted, too late for the period or not. */
export type SubmittedParts = ReadonlyMap<string, Date>;

export function partKey(body: string, period: string, part: ProposalCategory): string {
  return `${body}\n${period}\n${part}`;
}

/** RULES-2025/14, 15. Those that were withdrawn are none. */
export async function submittedParts(query: RunQuery, bodies: ReadonlyArray<string> | null): Promise<SubmittedParts> {
  const own = among("bodyId", bodies);
  const rows = await query<{ bodyId: string; draftedFor: string; category: ProposalCategory; last: string }>(
    `SELECT bodyId, draftedFor, category, MAX(submittedAt) AS last FROM proposal WHERE draftedFor IS NOT NULL AND status <> 'WITHDRAWN'${own.sql} ` +
      "GROUP BY draftedFor, bodyId, category",
    own.parameters,
  );
  return new Map(rows.map(({ bodyId, draftedFor, category, last }) => [partKey(bodyId, draftedFor, category), new Date(last)]));
}
