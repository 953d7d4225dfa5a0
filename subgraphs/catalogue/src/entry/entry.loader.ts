import DataLoader from "dataloader";
import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { ENTRY_COLUMNS, entryOf, type EntryRow, type StoredEntry } from "./stored-entry";

export type EntryLoader = DataLoader<number, StoredEntry | null>;

/** Entries by number, one statement for all that a request asks for at a time. */
export function entryLoader(reader: Reader): EntryLoader {
  return new DataLoader(async (numbers) => {
    const wanted = oneOf("number", numbers);
    const rows = await reader.rows<EntryRow>(`SELECT ${ENTRY_COLUMNS} FROM register_entry WHERE ${wanted.sql}`, wanted.parameters);
    const entries = new Map(rows.map((row) => [row.number, entryOf(row)]));
    return numbers.map((number) => entries.get(number) ?? null);
  });
}
