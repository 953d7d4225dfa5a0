import type { SourceFormat } from "@tizilim/legal/domain/text/act-source";
import { sourceSpan, type Block } from "@tizilim/legal/domain/text/block";

const SPACE = /^[\s\u0085]$/;

/** What of the promises of blocks does not hold; empty when all do. */
export function blockFaults(source: string, format: SourceFormat, blocks: ReadonlyArray<Block>): string[] {
  const faults: string[] = [];
  let end = 0;
  blocks.forEach((block, index) => {
    if (block.start !== end) faults.push(`block ${index} starts at ${block.start}, not at ${end}`);
    if (block.end <= block.start) faults.push(`block ${index} is empty`);
    end = block.end;
    faults.push(...textFaults(source, format, block).map((fault) => `block ${index}: ${fault}`));
  });
  if (end !== source.length) faults.push(`the blocks end at ${end} of ${source.length}`);
  return faults;
}

function textFaults(source: string, format: SourceFormat, block: Block): string[] {
  const { text, runs, start, end, form, cell, links } = block;
  const faults: string[] = [];
  if (/^\s|\s$|\s\s|[^\S ]/.test(text)) faults.push("white space is not brought together");
  if (text === "" && form !== "BLANK" && form !== "CELL") faults.push("nothing is seen of it");
  if ((form === "CELL") !== (cell !== null)) faults.push("a cell has a place in its table, and nothing else has");
  let at = 0;
  let reached = start;
  for (const run of runs) {
    if (run.at !== at || run.length < 1 || run.source < reached) faults.push(`run at ${run.at} is out of order`);
    at += run.length;
    reached = run.source + (run.sourceLength ?? run.length);
    if (run.sourceLength !== undefined && format === "PLAIN") faults.push("a plain text is not decoded");
    for (let sign = 0; run.sourceLength === undefined && sign < run.length; sign += 1) {
      const [seen, stands] = [text[run.at + sign] as string, source[run.source + sign] as string];
      if (seen !== stands && !(seen === " " && SPACE.test(stands))) faults.push(`${JSON.stringify(seen)} is ${JSON.stringify(stands)} in the source`);
    }
  }
  if (at !== text.length) faults.push("the runs do not carry the text");
  if (reached > end) faults.push("it reaches over its end");
  for (const { from, to } of links) if (from >= to || to > text.length) faults.push("a link lies outside");
  const span = sourceSpan(block, 0, text.length);
  if (span.start < start || span.end > end || span.end < span.start) faults.push("the span of its text lies outside");
  return faults;
}
