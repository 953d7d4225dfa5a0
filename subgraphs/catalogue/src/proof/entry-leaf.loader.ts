import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import { storedAt } from "../domain/proof/subtree";
import type { EntryLeafType } from "./entry-leaf.type";

export type EntryLeafLoader = DataLoader<number, EntryLeafType | null>;

/** The salt that opens every part of an entry. */
const WHOLE_ENTRY = "entry";

/** Leaves by the numbers of their entries, one statement for all that a request asks for at a time. */
export function entryLeafLoader(reader: Reader): EntryLeafLoader {
  return new DataLoader(async (numbers) => {
    const ids = numbers.map((number) => storedAt({ level: 0, position: number - 1 }));
    const wanted = oneOf("id", ids);
    const rows = await reader.rows<{ id: number; hash: string; salt: string }>(`SELECT id, hash, salt FROM proof_node WHERE ${wanted.sql}`, wanted.parameters);
    const leaves = new Map(rows.map(({ id, hash, salt }) => [id, { hash, salts: [{ part: WHOLE_ENTRY, salt }] }]));
    return ids.map((id) => leaves.get(id) ?? null);
  });
}
