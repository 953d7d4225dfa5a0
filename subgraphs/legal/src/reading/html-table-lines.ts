import type { SourceLine } from "./source-lines";

const OPENS = /<table(?=[\s>]|$)/imy;
const TABLE_TAG = /<(\/?)table(?=[\s>]|$)/gi;

/** The line begins a table in HTML, as exports of acts set those that Markdown has no form for. */
export function opensHtmlTable(source: string, { from, to }: SourceLine): boolean {
  OPENS.lastIndex = from;
  return from < to && OPENS.test(source);
}

/** Of each line that begins such a table the line that closes it. One that nothing closes is none. */
export function htmlTables(source: string, lines: ReadonlyArray<SourceLine>): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [at, { from, to }] of lines.entries()) {
    for (const { 1: closing } of source.slice(from, to).matchAll(TABLE_TAG)) {
      if (closing !== "/") open.push(at);
      else {
        const begun = open.pop();
        if (begun !== undefined && opensHtmlTable(source, lines[begun] as SourceLine)) ends.set(begun, Math.max(at, ends.get(begun) ?? 0));
      }
    }
  }
  return ends;
}
