import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import type { ActLine } from "./act-line";
import { PROCEDURE_WORDS, type ProcedureWords } from "./procedure-words";

type Step = Exclude<keyof ProcedureWords, "against" | "headingAgainst">;

/** How far into a line its words are looked at: what is longer is no sentence of a procedure. */
export const MOST_OF_A_LINE = 4_000;

/** The first words of some lines by which they show a step of a procedure; null where none does. */
export function firstOf(lines: ReadonlyArray<ActLine>, step: Step): Evidence | null {
  for (const line of lines) {
    const match = PROCEDURE_WORDS[line.text.language][step].exec(line.words.slice(0, MOST_OF_A_LINE));
    if (match !== null) return evidenceIn(line.text, line.passage, wordStart(line.words, match.index), wordEnd(line.words, match.index + match[0].length));
  }
  return null;
}

const LETTER = /\p{L}/u;

function wordStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && LETTER.test(words[start] as string) && LETTER.test(words[start - 1] as string)) start -= 1;
  return start;
}

function wordEnd(words: string, at: number): number {
  let end = at;
  while (end < words.length && LETTER.test(words[end] as string)) end += 1;
  return end;
}

export function speaksAgainst(lines: ReadonlyArray<ActLine>): boolean {
  return lines.some(({ text, words }) => PROCEDURE_WORDS[text.language].against.test(words.slice(0, MOST_OF_A_LINE)));
}
