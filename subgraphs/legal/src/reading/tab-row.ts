import type { Span } from "./pipe-row";

const NUMBER_AND_TAB = /^\s*\d{1,4}(?:-\d{1,3})*[.)]\t+/;
const LONGEST = 20_000;

/**
 * What stands between the tabs of a line; one cell where there is no tab between two words. A tab behind the number of a
 * point is an indent: «1)\tзаявление» has no cells, «1.\tСрок\t5 дней» has three.
 */
export function tabCells(source: string, { from, to }: Span): Span[] {
  if (to - from > LONGEST) return [{ from, to }];
  const text = source.slice(from, to);
  if (!text.includes("\t")) return [{ from, to }];
  const number = NUMBER_AND_TAB.exec(text)?.[0].length ?? 0;
  if (!text.includes("\t", number)) return [{ from, to }];
  const cells: Span[] = [];
  let begin = 0;
  for (let at = text.indexOf("\t"); at >= 0; at = text.indexOf("\t", begin)) {
    cells.push({ from: from + begin, to: from + at });
    begin = at + 1;
  }
  cells.push({ from: from + begin, to });
  return cells;
}
