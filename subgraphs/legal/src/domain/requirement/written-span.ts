import type { Evidence } from "../evidence";
import { sourceSpan } from "../text/block";
import type { ActSource } from "../text/act-source";
import type { PlacedBlock } from "../structure/placed-blocks";

/** A part of one block: offsets into its visible text. */
export interface Stretch {
  readonly placed: PlacedBlock;
  readonly from: number;
  readonly to: number;
}

/** Words that run over one or several blocks, as one piece of evidence with the anchor of the first. */
export function evidenceOver(text: ActSource, stretches: ReadonlyArray<Stretch>): Evidence | null {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return null;
  const { start } = sourceSpan(first.placed.block, first.from, first.to);
  const { end } = sourceSpan(last.placed.block, last.from, last.to);
  const seen = stretches.map(({ placed, from, to }) => placed.block.text.slice(from, to)).join("\n");
  return { language: text.language, anchor: first.placed.provision.anchor, start, end, quote: text.format === "HTML" ? seen : text.source.slice(start, end) };
}

/** What a reader sees of it, a line for each block. */
export function seenOf(stretches: ReadonlyArray<Stretch>): string {
  return stretches.map(({ placed, from, to }) => placed.block.text.slice(from, to)).join("\n");
}
