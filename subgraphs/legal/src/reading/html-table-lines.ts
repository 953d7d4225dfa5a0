import type { SourceLine } from "./source-lines";

const OPENS = /<table(?=[\s>])/iy;
const TABLE_TAG = /<(\/?)table(?=[\s>])/gi;

/** The line begins a table in HTML, as exports of acts set those that Markdown has no form for. */
export function opensHtmlTable(source: string, { from, to }: SourceLine): boolean {
  OPENS.lastIndex = from;
  return from < to && OPENS.test(source);
}

/** How many lines from `at` on such a table takes, to the end of the text where nothing closes it; 0 where none begins. */
export function htmlTableLines(source: string, lines: ReadonlyArray<SourceLine>, at: number): number {
  if (!opensHtmlTable(source, lines[at] as SourceLine)) return 0;
  let open = 0;
  for (let line = at; line < lines.length; line += 1) {
    const { from, to } = lines[line] as SourceLine;
    for (const { 1: closing } of source.slice(from, to).matchAll(TABLE_TAG)) open += closing === "/" ? -1 : 1;
    if (open <= 0) return line - at + 1;
  }
  return lines.length - at;
}
