import { oneOf } from "@tizilim/common/database/keyset";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** Of the subsections named, those that exist, with the code of their section. */
export async function sectionsOf(query: RunQuery, subsections: ReadonlyArray<string | null | undefined>): Promise<Map<string, string>> {
  const codes = [...new Set(subsections.filter((code) => code != null))];
  if (codes.length === 0) return new Map();
  const named = oneOf("code", codes);
  const rows = await query<{ code: string; section: string }>(`SELECT code, section FROM known_level WHERE level = 'SUBSECTION' AND ${named.sql}`, named.parameters);
  return new Map(rows.map(({ code, section }) => [code, section]));
}
