import { opensUnit } from "./opens-unit";
import { isBlank, type SourceLine } from "./source-lines";

/** Widest line that counts as wrapped by a program. */
const WIDEST = 250;
/** A line wider than this many times the width was not wrapped; a greater share of them tells that none was. */
const OVER = 1.15;
const MOST_OVER = 0.1;
const ROW = /[\t|│]/;
const LOOKED_AT = 400;
const CITING_END = /(?:пункт|подпункт|стать|част|абзац|глав|раздел|приложени|тармақ|тармақша|бап|бөлі[кг])\p{L}{0,6}$|№$|(?:^|\s)(?:и|или|от|және|немесе),?$/u;
const CITED_START = /^[\d.-]{1,8}\\?[.)]\s?(?:стать|пункт|част|абзац|настоящ|тармақ|бап|бөлі[кг])/u;

/**
 * How wide the lines of a text are that a program wrapped; null for a text whose lines are paragraphs. A text is
 * wrapped when many of its lines stop in the middle of a sentence, nearly all of these at the same width, and hardly any line is wider.
 */
export function wrapWidth(source: string, lines: ReadonlyArray<SourceLine>): number | null {
  let pairs = 0;
  const widths: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const [line, next] = [lines[at - 1], lines[at]] as [SourceLine, SourceLine];
    if (isBlank(line) || isBlank(next) || !tells(source, line, next)) continue;
    pairs += 1;
    if (isBroken(source, line, next)) widths.push(line.to - line.begin);
  }
  if (widths.length < 2 || widths.length < pairs / 4) return null;
  widths.sort((a, b) => a - b);
  const width = widths[Math.round((widths.length - 1) * 0.95)] as number;
  const near = widths.filter((one) => one >= width * 0.75).length;
  const isWrapped = width >= 25 && width <= WIDEST && near >= widths.length * 0.6 && !mostlyOver(source, lines, width);
  return isWrapped ? width : null;
}

/** A signature or a head set in two columns stops in the middle of a sentence too, in a text whose paragraphs are lines. */
function mostlyOver(source: string, lines: ReadonlyArray<SourceLine>, width: number): boolean {
  const written = lines.filter((line) => !isBlank(line) && !isRow(source, line));
  return written.filter(({ begin, to }) => to - begin > width * OVER).length > written.length * MOST_OVER;
}

function isRow(source: string, { from, to }: SourceLine): boolean {
  return ROW.test(source.slice(from, Math.min(to, from + LOOKED_AT)));
}

/** Rows of tables and numbered lines tell nothing of how a text was wrapped. */
function tells(source: string, line: SourceLine, next: SourceLine): boolean {
  return /^\p{L}/u.test(source.slice(next.from, next.from + 2)) && !isRow(source, line);
}

/** Whether a line of a wrapped text goes on in the next one. */
export function goesOn(source: string, line: SourceLine, next: SourceLine, width: number): boolean {
  if (isBlank(next) || next.afterPage) return false;
  if (opensUnit(source, next.from)) return isBrokenCitation(source, line, next);
  if (isBroken(source, line, next)) return true;
  if (next.from - next.begin > line.from - line.begin + 1) return false;
  return line.to - line.begin + 1 + firstWord(source, next) > width;
}

/** «в соответствии с подпунктом / 1) статьи 10»: the number stands at the start of a line by chance. */
export function isBrokenCitation(source: string, line: SourceLine, next: SourceLine): boolean {
  if (/[.;:]/.test(source[line.to - 1] ?? "")) return false;
  return CITING_END.test(source.slice(Math.max(line.from, line.to - 40), line.to)) || CITED_START.test(source.slice(next.from, Math.min(next.to, next.from + 40)));
}

/** The line stops without a mark and the next one begins with a small letter. */
function isBroken(source: string, line: SourceLine, next: SourceLine): boolean {
  return !/[.;:!?]/.test(source[line.to - 1] ?? "") && /^\p{Ll}/u.test(source.slice(next.from, next.from + 2));
}

function firstWord(source: string, { from, to }: SourceLine): number {
  const space = source.slice(from, Math.min(to, from + LOOKED_AT)).search(/\s/);
  return space < 0 ? Math.min(to - from, LOOKED_AT) : space;
}
