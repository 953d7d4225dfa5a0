import { oneOf } from "@tizilim/common/database/keyset";
import { sequenceIn, type CodeScheme } from "../domain/code-scheme";
import type { CodeCounters } from "../domain/provisional-code";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** RULES-2025/7: the last number given in each subsection: the highest among all codes that ever were in the register. One statement. */
export async function codeCounters(query: RunQuery, subsections: ReadonlyArray<string | null | undefined>, scheme: CodeScheme): Promise<CodeCounters> {
  const named = [...new Set(subsections.filter((code) => code != null))];
  if (named.length === 0) return { sequenceDigits: scheme.sequence, last: new Map() };
  const condition = oneOf("subsection", named);
  // All codes of a subsection have one length: the highest of the texts is the highest of the numbers.
  const rows = await query<{ subsection: string; code: string }>(
    `SELECT subsection, MAX(code) AS code FROM known_service WHERE ${condition.sql} GROUP BY subsection`,
    condition.parameters,
  );
  const last = rows.map(({ subsection, code }) => [subsection, sequenceIn(code, subsection, scheme) ?? 0] as const);
  return { sequenceDigits: scheme.sequence, last: new Map(last) };
}
