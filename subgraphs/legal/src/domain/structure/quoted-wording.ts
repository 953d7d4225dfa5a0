import type { Block } from "../text/block";

const ANNOUNCES = /(?:редакции|содержания|словами|дополнить|изложить|редакцияда|мазмұнда|мазмұндағы|толықтырылсын|жазылсын|ауыстырылсын|баяндалсын|оқылсын)[^.;]{0,80}:$/iu;
const OPENING = /^["«“„]/;
const CLOSING = /["»”]\s*[.;,]?$/;
const INSTRUCTION = /(?:изложить|дополнить|заменить|исключить|признать утратившим|следующего содержания|редакцияда|толықтырылсын|ауыстырылсын|алып тасталсын|жазылсын)/iu;

/** Whether the words before a block announce that it quotes a new wording. */
export function announcesWording(before: string): boolean {
  return ANNOUNCES.test(before.slice(-200));
}

export function opensQuote(text: string): boolean {
  return OPENING.test(text);
}

export interface WordingEnd {
  /** The block after the last one. */
  readonly end: number;
  /** Blocks that were looked at. */
  readonly looked: number;
}

/**
 * Where the wording ends that is quoted from `at` on; quotes within are counted. Where they do not come out even, the
 * wording ends before the next instruction of the amending act. `mostBlocks` bounds the look; what has no end by then is one
 * block.
 */
export function wordingEnd(blocks: ReadonlyArray<Block>, at: number, mostBlocks: number): WordingEnd {
  let depth = 0;
  const stop = Math.min(blocks.length, at + mostBlocks);
  for (let next = at; next < stop; next += 1) {
    const { text } = blocks[next] as Block;
    depth += quoteBalance(text);
    if (!CLOSING.test(text)) continue;
    const looked = next + 1 - at;
    if (depth <= 0) return { end: next + 1, looked };
    const after = nextSeen(blocks, next + 1);
    if (after === null || (!OPENING.test(after) && INSTRUCTION.test(after.slice(0, 400)))) return { end: next + 1, looked };
  }
  return { end: at + 1, looked: stop - at };
}

/** How many quotes stay open. A straight quote opens at the start of a word and closes elsewhere: also alone on the last line of a wording. */
function quoteBalance(text: string): number {
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0xab || sign === 0x201c || sign === 0x201e) balance += 1;
    else if (sign === 0xbb || sign === 0x201d) balance -= 1;
    else if (sign === 0x22) balance += (at === 0 && !CLOSING.test(text.slice(0, 3))) || (at > 0 && " (\"«“„\n".includes(text[at - 1] as string)) ? 1 : -1;
  }
  return balance;
}

function nextSeen(blocks: ReadonlyArray<Block>, from: number): string | null {
  for (let at = from; at < blocks.length && at < from + 5; at += 1) {
    const { form, text } = blocks[at] as Block;
    if (form !== "BLANK" && form !== "STRAY") return text;
  }
  return null;
}
