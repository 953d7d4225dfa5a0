import { LINE_BREAK, type Piece } from "../domain/text/piece";
import { setText } from "../domain/text/set-text";
import { opensNumbered } from "./opens-unit";

/**
 * The blocks within pieces that hold line breaks. Several numbered lines are units of their own; anything else that is
 * broken into lines, such as the head of an appendix, is one block.
 */
export function splitLines(source: string, pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece>[] {
  if (!pieces.some(isBreak)) return [pieces];
  const lines = linesOf(pieces);
  const texts = lines.map((line) => setText(source, line).text);
  if (texts.filter((text) => opensNumbered(text, 0)).length < 2) return [pieces];
  const blocks: Piece[][] = [];
  lines.forEach((line, index) => {
    const last = blocks.at(-1);
    if (last === undefined || startsAnew(texts[index] as string, texts[index - 1] ?? "")) blocks.push([...line]);
    else for (const piece of line) last.push(piece);
  });
  return blocks;
}

export function isBreak(piece: Piece): boolean {
  return piece.decoded === LINE_BREAK;
}

/** The break stands at the end of its line. */
function linesOf(pieces: ReadonlyArray<Piece>): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    (lines.at(-1) as Piece[]).push(piece);
    if (isBreak(piece)) lines.push([]);
  }
  return lines;
}

function startsAnew(text: string, before: string): boolean {
  return opensNumbered(text, 0) || (/[.;:]$/.test(before) && /^\p{Lu}/u.test(text));
}
