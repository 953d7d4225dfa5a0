import type { ReadingLine } from "../answer/act-answer";

export interface SpanInLine {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The characters of a line that stand between two offsets of the loaded text; null where none does. */
export function spanInLine({ runs }: ReadingLine, start: number, end: number): SpanInLine | null {
  const touched = runs.filter(({ offset, length, sourceLength }) => offset < end && offset + (sourceLength ?? length) > start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    from: first.sourceLength === null ? first.at + Math.max(0, start - first.offset) : first.at,
    to: last.sourceLength === null ? last.at + Math.min(last.length, end - last.offset) : last.at + last.length,
  };
}
