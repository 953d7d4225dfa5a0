import { entryLeaf } from "@tizilim/catalogue/domain/proof/entry-leaf";
import { growTree } from "@tizilim/catalogue/domain/proof/grow-tree";
import { storedAt } from "@tizilim/catalogue/domain/proof/subtree";
import type { StoredEntry } from "@tizilim/catalogue/entry/stored-entry";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";

/** Nodes of the stored tree that are not those of the log: lacking, too many, or another; leaves without a salt of their own. */
export async function treeFaults({ reader }: RegistryDatabase, entries: ReadonlyArray<StoredEntry>): Promise<string[]> {
  const stored: Array<{ id: number; hash: string; salt: string | null }> = await reader.query("SELECT id, hash, salt FROM proof_node ORDER BY id");
  const byId = new Map(stored.map((node) => [node.id, node]));
  const salts = entries.map((_, position) => byId.get(storedAt({ level: 0, position }))?.salt ?? "");
  const { nodes } = growTree(0, [], entries.map(({ hash: _, ...entry }, at) => entryLeaf(entry, salts[at] ?? "")));
  return [
    ...nodes.filter(({ id, hash }) => byId.get(id)?.hash !== hash).map(({ id }) => `node ${id} is not the log's`),
    ...(stored.length === nodes.length ? [] : [`${stored.length} nodes in place of ${nodes.length}`]),
    ...(new Set(salts).size === entries.length && !salts.includes("") ? [] : ["an entry has no salt of its own"]),
    ...(stored.filter(({ salt }) => salt !== null).length === entries.length ? [] : ["a node above the leaves has a salt"]),
  ];
}
