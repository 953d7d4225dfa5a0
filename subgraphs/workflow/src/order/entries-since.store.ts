import { oneOf } from "@tizilim/common/database/keyset";
import type { EntrySince } from "../domain/moved-since";
import type { ProposalContent } from "../domain/proposal";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** Entries after a revision about the services and subsections that proposals name, inclusions into these too; one statement. */
export function entriesSince(query: RunQuery, revision: number, contents: ReadonlyArray<ProposalContent>): Promise<EntrySince[]> {
  const codes = contents.flatMap(({ code, draft }) => [code, draft.replaces ?? null]).filter((code) => code !== null);
  const subsections = contents.flatMap(({ kind, draft }) => (kind === "INCLUDE" ? [draft.subsection ?? null] : [])).filter((code) => code !== null);
  const named = oneOf("subject", [...new Set([...codes, ...subsections])]);
  const within = oneOf("subsection", [...new Set(subsections)]);
  return query<EntrySince>(
    `SELECT number, subject FROM register_line WHERE number > ? AND (${named.sql} OR subject IN ` +
      `(SELECT code FROM known_service WHERE includedBy > ? AND ${within.sql})) ORDER BY number`,
    [revision, ...named.parameters, revision, ...within.parameters],
  );
}
