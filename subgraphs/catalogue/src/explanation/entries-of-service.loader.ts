import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import { ENTRY_COLUMNS, entryOf, type EntryRow, type StoredEntry } from "../entry/stored-entry";

export type EntriesOfServiceLoader = DataLoader<string, ReadonlyArray<StoredEntry>>;

/** All entries about services, in the order of the log; one statement for all services that a request asks for at a time. */
export function entriesOfServiceLoader(reader: Reader): EntriesOfServiceLoader {
  return new DataLoader(async (codes) => {
    const named = oneOf("subject", codes);
    const rows = await reader.rows<EntryRow>(`SELECT ${ENTRY_COLUMNS} FROM register_entry WHERE ${named.sql} AND kind LIKE 'SERVICE_%' ORDER BY number`, named.parameters);
    const entries = new Map<string, StoredEntry[]>(codes.map((code) => [code, []]));
    for (const row of rows) entries.get(row.subject)?.push(entryOf(row));
    return codes.map((code) => entries.get(code) ?? []);
  });
}
