import type { Evidence } from "../evidence";
import type { ActText } from "../structure/act-text";
import type { Provision } from "../structure/provision";
import { sourceSpan, type Block } from "../text/block";

export interface PlacedBlock {
  readonly block: Block;
  readonly index: number;
  readonly provision: Provision;
}

/** Blocks put together, with a space between two, so that what is broken over lines is read as one. */
export interface Passage {
  readonly text: string;
  readonly placed: ReadonlyArray<PlacedBlock>;
  /** Where each block begins in `text`. */
  readonly starts: ReadonlyArray<number>;
}

export function passageOf(placed: ReadonlyArray<PlacedBlock>): Passage {
  const starts: number[] = [];
  let length = 0;
  for (const { block } of placed) {
    starts.push(length);
    length += block.text.length + 1;
  }
  return { text: placed.map(({ block }) => block.text).join(" "), placed, starts };
}

/** Index of the block in which a sign of the passage stands. */
export function blockAt({ starts }: Passage, at: number): number {
  const after = starts.findIndex((start) => start > at);
  return after < 0 ? starts.length - 1 : after - 1;
}

/** The words from `from` to `to` of a passage that is not empty, without white space at their ends. */
export function evidenceIn(text: ActText, passage: Passage, from: number, to: number): Evidence {
  const words = passage.text.slice(from, to);
  const first = from + (words.length - words.trimStart().length);
  const last = Math.max(first, from + words.trimEnd().length);
  const begins = blockAt(passage, first);
  const ends = blockAt(passage, Math.max(first, last - 1));
  const opening = passage.placed[begins] as PlacedBlock;
  const closing = passage.placed[ends] as PlacedBlock;
  const { start } = sourceSpan(opening.block, first - (passage.starts[begins] as number), last - (passage.starts[begins] as number));
  const { end } = sourceSpan(closing.block, 0, last - (passage.starts[ends] as number));
  const quote = text.format === "HTML" ? passage.text.slice(first, last) : text.source.slice(start, Math.max(start, end));
  return { language: text.language, anchor: opening.provision.anchor, start, end: Math.max(start, end), quote };
}
