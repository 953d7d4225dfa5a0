import type { SourceLine } from "./source-lines";

const HEADING = /(#{1,6})[ \t]{1,100}/y;
const HEADING_END = /[ \t]{1,20}#{1,20}$/;
const MARKS = /(?:>[ \t]{0,100}){0,10}(?:[-+*][ \t]{1,100})?/y;
const LISTED = /[-+*][ \t]{1,100}\S/y;
const LONGEST_RULE = 200;
const DASHES = /^(?:-[ \t]*){3,200}$/;
const STARS = /^(?:\*[ \t]*){3,200}$/;
const FENCE = /^(?:```|~~~)\w{0,20}$/;

export function headingLevel(source: string, line: SourceLine): number | null {
  HEADING.lastIndex = line.from;
  return line.from < line.to ? (HEADING.exec(source)?.[1]?.length ?? null) : null;
}

/** A rule drawn across the page, which stands where a page of the print ended. Underscores are a line to fill in. */
export function isPageBreak(source: string, { from, to }: SourceLine): boolean {
  if (to - from < 3 || to - from > LONGEST_RULE) return false;
  const text = source.slice(from, to);
  return DASHES.test(text) || STARS.test(text);
}

export function isFence(source: string, { from, to }: SourceLine): boolean {
  return to - from >= 3 && to - from <= 30 && FENCE.test(source.slice(from, to));
}

/** Whether the line is an item of a list. */
export function isListed(source: string, line: SourceLine): boolean {
  LISTED.lastIndex = line.from;
  return LISTED.test(source);
}

/** The line without the marks of a heading, a quote or a list. */
export function contentOf(source: string, line: SourceLine): SourceLine {
  if (line.from === line.to) return line;
  HEADING.lastIndex = line.from;
  if (HEADING.test(source)) {
    const from = Math.min(HEADING.lastIndex, line.to);
    const closing = HEADING_END.exec(source.slice(Math.max(from, line.to - 40), line.to))?.[0].length ?? 0;
    return { ...line, from, to: Math.max(from, line.to - closing) };
  }
  MARKS.lastIndex = line.from;
  MARKS.test(source);
  return { ...line, from: Math.min(MARKS.lastIndex, line.to) };
}
