import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { queryOf } from "@tizilim/common/database/run-query";
import { once } from "@tizilim/common/pure/once";
import DataLoader from "dataloader";
import type { TreeHead } from "../domain/proof/checkpoint-note";
import { hashOverPeaks, type Hash } from "../domain/proof/merkle-hash";
import { consistencyRanges, inclusionRanges } from "../domain/proof/proof-ranges";
import { storedAt, subtreesOf, type LeafRange } from "../domain/proof/subtree";
import { treeSize } from "./tree-growth.store";

/** Nodes that one statement reads. */
const NODES_AT_A_TIME = 5_000;

/** The tree over the log as one request reads it: one statement for its size, and one for all nodes that are asked for at a time. */
export class ProofTree {
  private readonly nodes: DataLoader<number, Hash>;
  /** Entries that have a leaf. */
  readonly size: () => Promise<number>;

  constructor(reader: Reader) {
    this.size = once(() => treeSize(queryOf(reader)));
    this.nodes = new DataLoader((ids) => readNodes(reader, ids), { maxBatchSize: NODES_AT_A_TIME });
  }

  async head(size: number): Promise<TreeHead> {
    return { size, rootHash: await this.hashOf({ from: 0, to: size }) };
  }

  inclusion(leaf: number, size: number): Promise<Hash[]> {
    return this.hashesOf(inclusionRanges(leaf, size));
  }

  consistency(from: number, to: number): Promise<Hash[]> {
    return this.hashesOf(from === 0 ? [] : consistencyRanges(from, to));
  }

  private hashesOf(ranges: ReadonlyArray<LeafRange>): Promise<Hash[]> {
    return Promise.all(ranges.map((range) => this.hashOf(range)));
  }

  private async hashOf(range: LeafRange): Promise<Hash> {
    return hashOverPeaks(await Promise.all(subtreesOf(range).map((subtree) => this.nodes.load(storedAt(subtree)))));
  }
}

async function readNodes(reader: Reader, ids: ReadonlyArray<number>): Promise<Hash[]> {
  const wanted = oneOf("id", ids);
  const rows = await reader.rows<{ id: number; hash: string }>(`SELECT id, hash FROM proof_node WHERE ${wanted.sql}`, wanted.parameters);
  const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
  return ids.map((id) => {
    const hash = hashes.get(id);
    if (hash === undefined) throw new Error(`the tree of proofs has no node ${id}`);
    return hash;
  });
}
