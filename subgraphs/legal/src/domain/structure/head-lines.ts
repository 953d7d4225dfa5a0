import type { Block } from "../text/block";
import { isApproval, readAppendixHead } from "./appendix-head";
import { isName } from "./signature";
import { readMark } from "./unit-mark";

const MOST_LINES = 8;
/** What a Kazakh head that is set on several lines has at the end of each: to whom, by what, of whom. */
const LEADS_ON = /(?:[ыіiу]на|[іi]не|ына|на|не|ға|ге|қа|ке|мен|бен|пен|н[ыіi]ң|д[ыіi]ң|т[ыіi]ң|ғы|г[іi]|сы|с[іi]|көрсету|№\s?\S+)$/u;

/** Whom an act was agreed with stands before the head that follows and begins anew. */
const IS_A_BODY = /(?:министрл[іi]г[іi]|агентт[іi]г[іi]|комитет[іi]|департамент[іi]|басқармасы)$/iu;
const OPENS_ANEW = /^Қазақстан Республикасы/iu;

/**
 * Kazakh heads of appendices and approved documents end with the word that makes them such. Where the lines before it are blocks of
 * their own, the head begins with the first of them: maps the first block of each such head to its last.
 */
export function headLines(blocks: ReadonlyArray<Block>): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (let at = 0; at < blocks.length; at += 1) {
    const { text, form } = blocks[at] as Block;
    if (form === "BLANK" || form === "STRAY" || text.length > 250 || !/(?:қосымша|бек[іi]т[іi]лген|бек[іi]т[іi]лд[іi])\.?$/iu.test(text.slice(-12))) continue;
    const bare = /^(?:(?:№\s*)?(?:\d{1,3}\s?[-–]\s?)?қосымша|бек[іi]т[іi]л\p{L}+)\.?$/iu.test(text);
    if (!bare && readAppendixHead(text) === null && !isApproval(text) && !/^\p{Ll}/u.test(text)) continue;
    const first = firstLine(blocks, at);
    if (first < at) heads.set(first, at);
  }
  return heads;
}

function firstLine(blocks: ReadonlyArray<Block>, at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && before >= at - 2 * MOST_LINES && first > at - MOST_LINES; before -= 1) {
    const { form, text, emphasis } = blocks[before] as Block;
    if (form === "BLANK") continue;
    if (form !== "PARAGRAPH" || emphasis.bold || text.length > 160 || /[.;:]$/.test(text) || readMark(text) !== null || isName(text) || !LEADS_ON.test(text) || (IS_A_BODY.test(text) && OPENS_ANEW.test((blocks[first] as Block).text))) break;
    first = before;
  }
  return first;
}
