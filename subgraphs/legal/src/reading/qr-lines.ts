import { opensUnit } from "./opens-unit";
import { isBlank, type SourceLine } from "./source-lines";
import { isQrLine, opensQrLine } from "./stray-line";

const MOST = 3;
const LONGEST = 250;

/** How many lines from this one on are a QR line of a print with what of it was wrapped; none where there is no such line. */
export function qrLinesAt(source: string, lines: ReadonlyArray<SourceLine>, at: number): number {
  const line = lines[at] as SourceLine;
  if (line.to - line.from > LONGEST) return 0;
  if (!opensQrLine(source.slice(line.from, Math.min(line.to, line.from + 8)))) return isQrLine(textOf(source, line)) ? 1 : 0;
  let text = textOf(source, line);
  let found = isQrLine(text) ? 1 : 0;
  for (let count = 2; count <= MOST; count += 1) {
    const next = lines[at + count - 1];
    if (next === undefined || isBlank(next) || next.to - next.from > LONGEST || opensUnit(source, next.from)) break;
    const continued = textOf(source, next);
    if (!/^(?:[\p{Ll}«"]|(?:ҚР|РК)\s)/u.test(continued)) break;
    text = `${text} ${continued}`;
    if (isQrLine(text)) found = count;
  }
  return found;
}

function textOf(source: string, { from, to }: SourceLine): string {
  return source.slice(from, to).replace(/\s+/g, " ");
}
