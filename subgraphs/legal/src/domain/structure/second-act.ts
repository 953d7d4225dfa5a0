import type { Block } from "../text/block";
import { endsPreamble, isDatedRequisites, isRequisites, looksLikeTitle } from "./act-head";
import { isApproval, readAppendixHead } from "./appendix-head";
import { readArticleHead } from "./article-head";
import { announcesWording } from "./quoted-wording";
import { endsWithName, isName } from "./signature";
import { readMark } from "./unit-mark";

const MOST_BLOCKS_OF_A_HEAD = 14;

/**
 * Blocks at which another act begins in the same text: where, after clauses, the words before a first clause come again, or the
 * requisites or the title of an act stand after a signature.
 */
export function secondActs(blocks: ReadonlyArray<Block>): ReadonlySet<number> {
  const found = new Set<number>();
  let clauses = 0;
  let earliest = 0;
  let words = "";
  let signedAt = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const { form, text } = block;
    if (form === "BLANK" || form === "STRAY" || text === "") continue;
    const near = at - signedAt <= MOST_BLOCKS_OF_A_HEAD;
    const before = words;
    words = text;
    const begins = clauses > 0 && form !== "CELL" && (endsPreamble(text) || (near && (isDatedRequisites(text) || looksLikeTitle(text)))) && !announcesWording(before);
    if (begins) {
      found.add(firstOfHead(blocks, at, Math.max(earliest, signedAt + 1)));
      clauses = 0;
      earliest = at + 1;
      signedAt = Number.NEGATIVE_INFINITY;
    } else if (endsWithName(text)) {
      if (clauses > 0) signedAt = at;
    } else if (readMark(text) !== null || readArticleHead(block) !== null) {
      clauses += 1;
      signedAt = Number.NEGATIVE_INFINITY;
    } else if (readAppendixHead(text) !== null || isApproval(text) || /^бек[іi]т[іi]л/iu.test(text)) signedAt = Number.NEGATIVE_INFINITY;
  }
  return found;
}

function firstOfHead(blocks: ReadonlyArray<Block>, at: number, earliest: number): number {
  let first = at;
  for (let before = at - 1; before >= earliest && before >= at - MOST_BLOCKS_OF_A_HEAD; before -= 1) {
    const { form, text } = blocks[before] as Block;
    if (form === "BLANK" || form === "STRAY") continue;
    if (isName(text) || readMark(text) !== null || form === "CELL" || !(form === "HEADING" || isRequisites(text) || looksLikeTitle(text))) break;
    first = before;
  }
  return first;
}
