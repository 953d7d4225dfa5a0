import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { dayOf } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import type { PortalPublication, PublishedDetails } from "../domain/portal-publication";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { WorkflowWriter } from "../log/workflow-writer";
import type { CardView } from "./card-view";

interface Row {
  readonly code: string;
  readonly revision: number;
  readonly publishedAt: Instant;
  readonly recordedAt: Instant;
  readonly proposalId: string | null;
  readonly details: string;
}

const COLUMNS = "code, number, revision, publishedAt, recordedAt, proposalId, details";

/** The publication of each service that was confirmed last; one statement. */
export async function latestPublications(query: RunQuery, codes: ReadonlyArray<string>): Promise<Map<string, PortalPublication>> {
  if (codes.length === 0) return new Map();
  const named = oneOf("code", codes);
  const rows = await query<Row>(
    `SELECT ${COLUMNS} FROM portal_publication WHERE ${named.sql} AND number = ` +
      "(SELECT MAX(other.number) FROM portal_publication other WHERE other.code = portal_publication.code)",
    named.parameters,
  );
  return new Map(rows.map((row) => [row.code, publicationOf(row)]));
}

/** With the moment at which it was confirmed. */
export type RecordedPublication = PortalPublication & { readonly recordedAt: Instant };

/** Every publication of each service in the order of their confirmation; one statement. */
export async function publicationsOf(query: RunQuery, codes: ReadonlyArray<string>): Promise<Map<string, RecordedPublication[]>> {
  if (codes.length === 0) return new Map();
  const named = oneOf("code", codes);
  const rows = await query<Row>(`SELECT ${COLUMNS} FROM portal_publication WHERE ${named.sql} ORDER BY number`, named.parameters);
  const found = new Map<string, RecordedPublication[]>();
  for (const row of rows) {
    const own = found.get(row.code) ?? [];
    own.push({ ...publicationOf(row), recordedAt: row.recordedAt });
    found.set(row.code, own);
  }
  return found;
}

/** What was out on a day, by what was known then. */
export function publicationThen(publications: ReadonlyArray<RecordedPublication>, { day, knownOn }: CardView): PortalPublication | null {
  return publications.findLast(({ publishedAt, recordedAt }) => dayOf(new Date(publishedAt)) <= day && (knownOn === null || recordedAt <= knownOn)) ?? null;
}

/** Lines are added, never changed. */
export async function keepPublications(writer: WorkflowWriter, publications: ReadonlyArray<PortalPublication>, by: string): Promise<void> {
  const number = writer.changed();
  const rows = publications.map(({ code, revision, publishedAt, proposal, details }) => ({
    code, number, revision, publishedAt, recordedAt: writer.at, recordedBy: by, proposalId: proposal, details: JSON.stringify(details),
  }));
  await insertRows(writer.manager, "portal_publication", rows);
}

function publicationOf({ code, revision, publishedAt, proposalId, details }: Row): PortalPublication {
  return { code, revision, publishedAt, proposal: proposalId, details: JSON.parse(details) as PublishedDetails };
}
