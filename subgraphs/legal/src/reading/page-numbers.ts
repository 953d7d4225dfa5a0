import { isBlank, type SourceLine } from "./source-lines";

const LONGEST = 30;
const TOLD = /^(?:[-–—] ?\d{1,4} ?[-–—]|(?:стр(?:аница|\.)?|page) ?\d{1,4}(?: ?(?:из|\/|of) ?\d{1,4})?|\d{1,4} ?[-–]? ?бет)$/i;
const BARE = /^\d{1,4}$/;
/** A page has more lines than this between two numbers. */
const SHORTEST_PAGE = 8;

/** Which lines are numbers of pages: those that say so, at the edge of a page, or that count on from page to page. */
export function pageNumbers(source: string, lines: ReadonlyArray<SourceLine>, isPageBreak: (line: SourceLine) => boolean = () => false): ReadonlySet<number> {
  const found = new Set<number>();
  const bare: { readonly index: number; readonly number: number }[] = [];
  const breaks = (line: SourceLine | undefined): boolean => line !== undefined && (line.afterPage || isPageBreak(line));
  lines.forEach((line, index) => {
    if (line.to - line.from === 0 || line.to - line.from > LONGEST) return;
    const text = source.slice(line.from, line.to);
    if (TOLD.test(text)) found.add(index);
    else if (BARE.test(text)) {
      if (standsAlone(lines, index)) bare.push({ index, number: Number(text) });
      if (breaks(line) || breaks(nextSeen(lines, index)) || isPageBreak(previousSeen(lines, index) ?? line)) found.add(index);
    }
  });
  for (let at = 1; at < bare.length; at += 1) {
    const [before, now] = [bare[at - 1], bare[at]] as [(typeof bare)[0], (typeof bare)[0]];
    if (now.number !== before.number + 1 || now.index - before.index < SHORTEST_PAGE) continue;
    found.add(before.index).add(now.index);
  }
  return found;
}

function standsAlone(lines: ReadonlyArray<SourceLine>, index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index] as SourceLine, lines[index + 1]];
  return (before === undefined || isBlank(before) || line.afterPage) && (after === undefined || isBlank(after) || after.afterPage);
}

/** Blank lines are few between two that are seen; a longer gap counts as the end. */
const FURTHEST = 20;

function nextSeen(lines: ReadonlyArray<SourceLine>, index: number): SourceLine | undefined {
  for (let at = index + 1; at <= index + FURTHEST; at += 1) {
    const line = lines[at];
    if (line === undefined || !isBlank(line) || line.afterPage) return line;
  }
  return undefined;
}

function previousSeen(lines: ReadonlyArray<SourceLine>, index: number): SourceLine | undefined {
  for (let at = index - 1; at >= index - FURTHEST; at -= 1) {
    const line = lines[at];
    if (line === undefined || !isBlank(line)) return line;
  }
  return undefined;
}
