import { and, keysetPage } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { requirePage, type PageArgs } from "@tizilim/common/graphql/page-arguments";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import { entryValue, type EntryValue } from "./register-entry.value";
import { ENTRY_COLUMNS, entryOf, type EntryRow, type StoredEntry } from "./stored-entry";

const SORT = [{ name: "number" }];

/** Entries after a number. A cursor holds for any `sinceNumber`: the log has one order. */
export async function listEntries(reader: Reader, since: number, args: PageArgs): Promise<Connection<EntryValue>> {
  const page = requirePage(args, "entries", SORT.length);
  const { where, orderLimit } = keysetPage(SORT, page);
  const newer = { sql: "number > ?", parameters: [since] };
  const condition = and([newer, where]);
  const rows = await reader.rows<EntryRow>(`SELECT ${ENTRY_COLUMNS} FROM register_entry WHERE ${condition.sql} ${orderLimit}`, condition.parameters);
  const read = pageOf(rows, page, "entries", (row) => [row.number]);
  return new Connection(mapPage(read, (row) => entryValue(entryOf(row))), async () => {
    const row = await reader.row<{ total: number | string }>("SELECT COUNT(*) AS total FROM register_entry WHERE number > ?", [since]);
    return Number(row?.total ?? 0);
  });
}

/** The log from a number on, without counts and cursors: for those who follow it. */
export async function entriesAfter(reader: Reader, since: number, limit: number): Promise<StoredEntry[]> {
  const rows = await reader.rows<EntryRow>(`SELECT ${ENTRY_COLUMNS} FROM register_entry WHERE number > ? ORDER BY number LIMIT ${limit}`, [since]);
  return rows.map(entryOf);
}
