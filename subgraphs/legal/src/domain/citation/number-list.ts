import type { Phrase } from "./phrase";

/** More than this between the ends of a range is no list of provisions. */
const LONGEST_RANGE = 100;

export interface NumberList {
  readonly numbers: ReadonlyArray<string>;
  readonly next: number;
}

/** Numbers of provisions from a token on: «2-1», «1), 2) и 5)», «3–7». Null where no number stands. */
export function numberListAt(phrase: Phrase, at: number): NumberList | null {
  let one = numberOrRangeAt(phrase, at);
  if (one === null) return null;
  const numbers = [...one.numbers];
  for (;;) {
    const after = nextInList(phrase, one.next);
    const more = after === null ? null : numberOrRangeAt(phrase, after);
    if (more === null) return { numbers, next: one.next };
    numbers.push(...more.numbers);
    one = more;
  }
}

/** Token after «,», «и», «, и»; null where the list ends, or what follows is a day or an act's number. */
function nextInList({ tokens, references }: Phrase, at: number): number | null {
  let next = at;
  if (tokens[next]?.text === ",") next += 1;
  if (tokens[next]?.sense === "AND") next += 1;
  return next === at || tokens[next]?.type !== "NUMBER" || references.has(next) ? null : next;
}

function numberOrRangeAt(phrase: Phrase, at: number): NumberList | null {
  const first = numberAt(phrase, at);
  if (first === null) return null;
  const last = isRangeDash(phrase, first.next) ? numberAt(phrase, first.next + 1) : null;
  const from = Number(first.number);
  const to = Number(last?.number);
  if (last === null || !(to > from) || to - from > LONGEST_RANGE) return { numbers: [first.number], next: first.next };
  return { numbers: Array.from({ length: to - from + 1 }, (_, index) => String(from + index)), next: last.next };
}

/** «3–7» and «3 - 7» are ranges, «2-1» is one number. */
function isRangeDash({ text, tokens }: Phrase, at: number): boolean {
  const dash = tokens[at];
  if (dash?.text !== "-" || tokens[at + 1]?.type !== "NUMBER") return false;
  return text.charAt(dash.from) !== "-" || text.charAt(dash.from - 1) === " " || text.charAt(dash.from - 1) === ")";
}

function numberAt({ text, tokens, references }: Phrase, at: number): { readonly number: string; readonly next: number } | null {
  const first = tokens[at];
  if (first?.type !== "NUMBER" || first.text.length > 4 || references.has(at)) return null;
  let number = first.text;
  let next = at + 1;
  while (isTight(text, tokens, next)) {
    number += `-${tokens[next + 1]?.text}`;
    next += 2;
  }
  return { number, next: tokens[next]?.text === ")" && tokens[next]?.from === tokens[next - 1]?.to ? next + 1 : next };
}

function isTight(text: string, tokens: Phrase["tokens"], at: number): boolean {
  const dash = tokens[at];
  const number = tokens[at + 1];
  if (dash?.text !== "-" || number?.type !== "NUMBER" || number.text.length > 3) return false;
  return /[-‐‑]/.test(text.charAt(dash.from)) && dash.from === tokens[at - 1]?.to && number.from === dash.to;
}
