import { isBlank, type SourceLine } from "./source-lines";

export interface Span {
  readonly from: number;
  readonly to: number;
}

const PIPES = "|│║┃";
const BORDER = /^[\s|+:=─━│┃├┤┼┌┐└┘┬┴╔╗╚╝╠╣╦╩╬═║-]+$/;
const LONGEST_BORDER = 2000;

export function startsWithPipe(source: string, line: SourceLine): boolean {
  return !isBlank(line) && PIPES.includes(source[line.from] as string);
}

export function hasPipe(source: string, { from, to }: SourceLine): boolean {
  const text = source.slice(from, to);
  return text.includes("|") || text.includes("│");
}

/** A line of a table that only draws it. */
export function isBorder(source: string, { from, to }: SourceLine): boolean {
  if (to - from < 3 || to - from > LONGEST_BORDER) return false;
  const text = source.slice(from, to);
  return BORDER.test(text) && /[-=─━═]{2}/.test(text) && /[|+│┃║├┼┌└╔╠╚]/.test(text);
}

/** What stands between the pipes of a line; a pipe behind a backslash is no pipe. */
export function pipeCells(source: string, { from, to }: SourceLine): Span[] {
  const cells: Span[] = [];
  let begin = PIPES.includes(source[from] as string) ? from + 1 : from;
  for (let at = begin; at < to; at += 1) {
    if (!PIPES.includes(source[at] as string) || source[at - 1] === "\\") continue;
    cells.push({ from: begin, to: at });
    begin = at + 1;
  }
  if (begin < to) cells.push({ from: begin, to });
  return cells;
}
