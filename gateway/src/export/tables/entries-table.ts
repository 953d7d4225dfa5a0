import { column, jsonColumn, plainId, textColumn } from "../columns";
import { ExportBroken } from "../export-broken";
import type { ExportSource, ExportTable } from "../export-table";
import { readAhead } from "../read-ahead";

/** A line of the register's log, whole: what it takes to know the register, and to check the log. */
export interface EntryRow {
  readonly number: number;
  readonly kind: string;
  readonly subject: string;
  readonly code: string | null;
  readonly changes: ReadonlyArray<{ readonly field: string; readonly before: string | null; readonly after: string | null }>;
  readonly effectiveFrom: string;
  readonly recordedAt: string;
  readonly cause: { readonly kind: string; readonly reference: string; readonly orderNumber: string | null; readonly orderDate: string | null };
  readonly proposal: string | null;
  readonly hash: string;
  /** As the Merkle tree over the log holds it. */
  readonly leaf: { readonly hash: string; readonly salts: ReadonlyArray<{ readonly part: string; readonly salt: string }> };
}

type Asked = Omit<EntryRow, "proposal" | "leaf"> & { readonly proposal: { readonly id: string } | null; readonly leaf: EntryRow["leaf"] | null };

/** As many as one question may ask for. */
const PAGE = 100;
const AHEAD = 1;
const DOCUMENT = `query ExportEntries($since: Int!, $limit: Int!) {
  entries: registerEntriesSince(number: $since, limit: $limit) {
    number kind subject code changes { field before after } effectiveFrom recordedAt cause { kind reference orderNumber orderDate } proposal { id } hash leaf { hash salts { part salt } }
  }
}`;

async function* entriesUpTo({ ask, snapshot }: ExportSource): AsyncGenerator<EntryRow[]> {
  const end = snapshot.register;
  for (let since = 0; since < end; since += PAGE) {
    const limit = Math.min(PAGE, end - since);
    const { entries } = await ask<{ readonly entries: ReadonlyArray<Asked> }>(DOCUMENT, { since, limit });
    if (entries.length !== limit || entries.some(({ number }, at) => number !== since + at + 1)) throw new ExportBroken(`the log has a gap after entry ${since}`);
    yield entries.map(rowOf);
  }
}

function rowOf({ leaf, proposal, ...entry }: Asked): EntryRow {
  if (leaf === null) throw new ExportBroken(`entry ${entry.number} does not stand in the tree over the log yet`);
  return { ...entry, proposal: plainId(proposal?.id), leaf };
}

export const ENTRIES_TABLE: ExportTable<EntryRow> = {
  name: "entries",
  documents: [DOCUMENT],
  columns: [
    column("number", "WHOLE", ({ number }) => number),
    textColumn("kind", ({ kind }) => kind),
    textColumn("subject", ({ subject }) => subject),
    textColumn("code", ({ code }) => code),
    jsonColumn("changes", ({ changes }) => changes),
    column("effective_from", "DAY", ({ effectiveFrom }) => effectiveFrom),
    column("recorded_at", "MOMENT", ({ recordedAt }) => recordedAt),
    textColumn("cause", ({ cause }) => cause.kind),
    textColumn("cause_reference", ({ cause }) => cause.reference),
    textColumn("order_number", ({ cause }) => cause.orderNumber),
    column("order_date", "DAY", ({ cause }) => cause.orderDate),
    textColumn("proposal", ({ proposal }) => proposal),
    textColumn("hash", ({ hash }) => hash),
    textColumn("leaf_hash", ({ leaf }) => leaf.hash),
    jsonColumn("leaf_salts", ({ leaf }) => leaf.salts),
  ],
  pages: (source) => readAhead(entriesUpTo(source), AHEAD),
  count: (source) => Promise.resolve(source.snapshot.register),
};
