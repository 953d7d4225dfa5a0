import type { Reading, ReadingLine, ReadingPart } from "../answer/act-answer";
import { spanInLine, type SpanInLine } from "./span-in-line";

export interface PlacedLine {
  readonly part: ReadingPart;
  readonly line: ReadingLine;
  readonly start: number;
}

/** The lines of a text by where they begin in it. */
export function placedLines({ parts }: Reading): PlacedLine[] {
  const lines = parts.flatMap((part) => part.lines.map((line) => ({ part, line, start: line.runs[0]?.offset ?? 0 })));
  return lines.sort((a, b) => a.start - b.start);
}

/** The lines that stand between two offsets, with what of each stands there. */
export function linesBetween(lines: readonly PlacedLine[], start: number, end: number): { readonly placed: PlacedLine; readonly span: SpanInLine }[] {
  let low = 0;
  for (let high = lines.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as PlacedLine).start <= start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let place = Math.max(0, low - 1); place < lines.length; place += 1) {
    const placed = lines[place] as PlacedLine;
    if (placed.start >= end) break;
    const span = spanInLine(placed.line, start, end);
    if (span !== null) found.push({ placed, span });
  }
  return found;
}
