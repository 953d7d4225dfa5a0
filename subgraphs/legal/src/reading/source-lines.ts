import { SEEN, SIGN_KIND } from "../domain/text/sign-kind";

export interface SourceLine {
  /** Where the line begins, with its indent. */
  readonly begin: number;
  /** From the first to behind the last sign that is seen; the same where there is none. */
  readonly from: number;
  readonly to: number;
  /** Where the line ends, with what is not seen of it. */
  readonly end: number;
  /** Whether a page ended before it. */
  readonly afterPage: boolean;
}

const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g;

export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let begin = 0;
  let afterPage = false;
  LINE_END.lastIndex = 0;
  for (;;) {
    const found = LINE_END.exec(source);
    lines.push(lineOf(source, begin, found === null ? source.length : found.index, afterPage));
    if (found === null) return lines;
    begin = LINE_END.lastIndex;
    afterPage = found[0] === "\f";
  }
}

export function isBlank({ from, to }: SourceLine): boolean {
  return from === to;
}

function lineOf(source: string, begin: number, end: number, afterPage: boolean): SourceLine {
  let from = begin;
  let to = end;
  while (from < to && SIGN_KIND[source.charCodeAt(from)] !== SEEN) from += 1;
  while (to > from && SIGN_KIND[source.charCodeAt(to - 1)] !== SEEN) to -= 1;
  return { begin, from, to, end, afterPage };
}
