import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { entryLeaf } from "@tizilim/catalogue/domain/proof/entry-leaf";
import { growTree } from "@tizilim/catalogue/domain/proof/grow-tree";
import { checkpointText, signedNote } from "@tizilim/catalogue/domain/proof/checkpoint-note";
import { hashOverPeaks } from "@tizilim/catalogue/domain/proof/merkle-hash";
import { entryHash, HASH_BEFORE_THE_FIRST, type RegisterEntryRecord } from "@tizilim/catalogue/domain/register-entry";
import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { dataOf } from "../../support/call-subgraph";
import { TEST_SIGNER } from "../../support/test-signer";

/** A line of entries.ndjson. */
export type Line = RegisterEntryRecord & { readonly hash?: string; readonly leaf: { readonly hash: string; readonly salts: ReadonlyArray<{ part: string; salt: string }> } };

export const signer = TEST_SIGNER;

export function openSigning(settings: DatabaseSettings, checkpointSigner = signer): Promise<Subgraph> {
  return openCatalogue({ database: settings, clock: fixedClock(new Date("2026-12-01T00:00:00Z")), log: createLog("catalogue", "silent"), signer: () => checkpointSigner });
}

/** The log as an export tells it. */
export async function linesOf(catalogue: Subgraph): Promise<Line[]> {
  const lines: Line[] = [];
  for (;;) {
    const { entries } = await dataOf<{ entries: Array<Line & { proposal: { _ref: string } | null }> }>(
      catalogue,
      "query ($number: Int!) { entries: registerEntriesSince(number: $number, limit: 100) { number kind subject changes { field before after } effectiveFrom recordedAt " +
        "cause { kind reference orderNumber orderDate } proposal { _ref } hash leaf { hash salts { part salt } } } }",
      { number: lines.length },
    );
    if (entries.length === 0) return lines;
    lines.push(...entries.map((entry) => ({ ...entry, proposal: entry.proposal?._ref ?? null })));
  }
}

export async function noteOf(catalogue: Subgraph, size: number | null = null): Promise<string> {
  const { registerCheckpoint } = await dataOf<{ registerCheckpoint: { note: string } }>(catalogue, "query ($size: Int) { registerCheckpoint(size: $size) { note } }", { size });
  return registerCheckpoint.note;
}

/** Everything made anew as the register itself would have made it: numbers, chain, leaves. */
export function rehashed(lines: ReadonlyArray<Line>): Line[] {
  let chain = HASH_BEFORE_THE_FIRST;
  return lines.map(({ hash: _, leaf, ...line }, at) => {
    const entry: RegisterEntryRecord = { ...line, number: at + 1 };
    chain = entryHash(entry, chain);
    return { ...entry, hash: chain, leaf: { ...leaf, hash: entryLeaf(entry, leaf.salts[0]?.salt ?? "") } };
  });
}

/** A checkpoint over lines, signed by the log's own key. */
export function noteOver(lines: ReadonlyArray<Line>, by = signer): string {
  const { peaks } = growTree(0, [], lines.map(({ leaf }) => leaf.hash));
  const text = checkpointText(by.origin, { size: lines.length, rootHash: hashOverPeaks(peaks) });
  return signedNote(text, [by.line(text)]);
}

/** A folder of a test's files. */
export class Files {
  private readonly folder = mkdtempSync(join(tmpdir(), "tizilim-proof-"));
  private count = 0;

  write(content: string | ReadonlyArray<object>): string {
    const path = this.path();
    writeFileSync(path, typeof content === "string" ? content : content.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return path;
  }

  path(): string {
    return join(this.folder, `file-${++this.count}`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
