import type { Evidence } from "./evidence";
import type { ActSource } from "./text/act-source";
import { sourceSpan, type Block } from "./text/block";

/** The words of a block from `from` to `to` of its visible text, as evidence. */
export function evidenceOf(text: ActSource, anchor: string, block: Block, from: number, to: number): Evidence {
  const { start, end } = sourceSpan(block, from, to);
  const quote = text.format === "HTML" ? block.text.slice(from, to) : text.source.slice(start, end);
  return { language: text.language, anchor, start, end, quote };
}
