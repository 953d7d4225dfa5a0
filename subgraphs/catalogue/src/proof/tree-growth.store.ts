import { randomBytes } from "node:crypto";
import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { queryWithin, type RunQuery } from "@tizilim/common/database/run-query";
import type { EntityManager } from "typeorm";
import { entryLeaf, SALT_BYTES } from "../domain/proof/entry-leaf";
import { growTree } from "../domain/proof/grow-tree";
import type { Hash } from "../domain/proof/merkle-hash";
import { leavesOf, storedAt, subtreesOf } from "../domain/proof/subtree";
import type { RegisterEntryRecord } from "../domain/register-entry";
import { ENTRY_COLUMNS, entryOf, type EntryRow } from "../entry/stored-entry";

/** Entries whose leaves are made at a time where they are read from the log. */
export const ENTRIES_AT_A_TIME = 1_000;

/**
 * Adds entries, which follow the number `size`, to the tree, in the transaction that wrote them. Two statements however many there
 * are; more only where entries of before have no leaves yet, which then come first.
 */
export async function addLeaves(writer: EntityManager, size: number, entries: ReadonlyArray<RegisterEntryRecord>): Promise<void> {
  if (entries.length === 0) return;
  let peaks = await peaksOf(writer, size);
  if (peaks === null) {
    for (let at = await treeSize(queryWithin(writer)); at < size; at += ENTRIES_AT_A_TIME) {
      await addLeavesFromLog(writer, at, Math.min(size, at + ENTRIES_AT_A_TIME));
    }
    peaks = await peaksOf(writer, size);
  }
  if (peaks === null) throw new Error(`the tree of proofs does not hold its first ${size} entries`);
  await insertLeaves(writer, size, peaks, entries);
}

/** Adds leaves of the entries after the number `size` up to `end`, which are in the log and not in the tree. */
export async function addLeavesFromLog(writer: EntityManager, size: number, end: number): Promise<void> {
  const rows: EntryRow[] = await writer.query(`SELECT ${ENTRY_COLUMNS} FROM register_entry WHERE number > ? AND number <= ? ORDER BY number`, [size, end]);
  const peaks = await peaksOf(writer, size);
  if (peaks === null || rows.length !== end - size) throw new Error(`the log or the tree of proofs has a gap before entry ${end}`);
  await insertLeaves(writer, size, peaks, rows.map(entryOf));
}

/** Entries that have a leaf. */
export async function treeSize(query: RunQuery): Promise<number> {
  const rows = await query<{ last: number | null }>("SELECT MAX(id) AS last FROM proof_node");
  const last = rows[0]?.last ?? null;
  return last === null ? 0 : leavesOf(last + 1);
}

async function insertLeaves(writer: EntityManager, size: number, peaks: ReadonlyArray<Hash>, entries: ReadonlyArray<RegisterEntryRecord>): Promise<void> {
  const random = randomBytes(SALT_BYTES * entries.length);
  const salts = entries.map((_, at) => random.toString("hex", at * SALT_BYTES, (at + 1) * SALT_BYTES));
  const { nodes } = growTree(size, peaks, entries.map((entry, at) => entryLeaf(entry, salts[at] as string)));
  await insertRows(writer, "proof_node", nodes.map(({ id, hash, leaf }) => ({ id, hash, salt: leaf === null ? null : (salts[leaf] ?? null) })));
}

/** Complete subtrees of the tree of that size, left to right; null where the tree is smaller. */
async function peaksOf(writer: EntityManager, size: number): Promise<Hash[] | null> {
  if (size === 0) return [];
  const ids = subtreesOf({ from: 0, to: size }).map(storedAt);
  const wanted = oneOf("id", ids);
  const rows: Array<{ id: number; hash: string }> = await writer.query(`SELECT id, hash FROM proof_node WHERE ${wanted.sql}`, [...wanted.parameters]);
  const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
  return hashes.size === ids.length ? ids.map((id) => hashes.get(id) as string) : null;
}
