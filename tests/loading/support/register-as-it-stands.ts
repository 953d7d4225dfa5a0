import type { ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import { ENTRY_COLUMNS, entryOf, type EntryRow, type StoredEntry } from "@tizilim/catalogue/entry/stored-entry";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { END_OF_TIME } from "@tizilim/common/pure/instant";

export interface RegisterLog {
  readonly entries: StoredEntry[];
  readonly head: { readonly number: number; readonly hash: string };
}

/** The whole log in the order of its numbers, and where its head says that it ends. */
export async function registerLog({ reader }: RegistryDatabase): Promise<RegisterLog> {
  const rows: EntryRow[] = await reader.query(`SELECT ${ENTRY_COLUMNS} FROM register_entry ORDER BY number`);
  const heads: Array<RegisterLog["head"]> = await reader.query("SELECT number, hash FROM register_head WHERE id = 1");
  const [head] = heads;
  if (!head) throw new Error("the register has no head");
  return { entries: rows.map(entryOf), head };
}

/** The newest state of each subject, as it is known now. */
export async function standingRecords<R>({ reader }: RegistryDatabase, table: string): Promise<Map<string, R>> {
  const rows: Array<{ subject: string; record: string }> = await reader.query(
    `SELECT subject, record FROM ${table} WHERE knownTo = ? ORDER BY subject, validFrom`,
    [END_OF_TIME],
  );
  return new Map(rows.map(({ subject, record }) => [subject, JSON.parse(record) as R]));
}

export function servicesInOrder(database: RegistryDatabase): Promise<Map<string, ServiceRecord>> {
  return standingRecords<ServiceRecord>(database, "service_version");
}
