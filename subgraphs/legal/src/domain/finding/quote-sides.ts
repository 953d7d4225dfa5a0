/** The quotes of a text in their order, and which of them open. */
export interface QuoteSides {
  readonly at: ReadonlyArray<number>;
  readonly opens: ReadonlyArray<boolean>;
}

const QUOTES = /[«»“”„‟"″〝〞❝❞＂]/g;
const BEFORE_OPENING = " \u00a0([{-–—/:;,";

/** A straight quote, and one that writers use for both, opens at the start of a word and closes elsewhere. */
export function quoteSides(text: string): QuoteSides {
  const at: number[] = [];
  const opens: boolean[] = [];
  for (const { 0: sign, index } of text.matchAll(QUOTES)) {
    const afterOpening = opens.at(-1) === true && at.at(-1) === index - 1;
    at.push(index);
    opens.push(opensAt(text, sign, index, afterOpening));
  }
  return { at, opens };
}

function opensAt(text: string, sign: string, at: number, afterOpening: boolean): boolean {
  if (sign === "«" || sign === "„") return true;
  if (sign === "»") return false;
  const next = text[at + 1];
  const startsWord = at === 0 || afterOpening || BEFORE_OPENING.includes(text[at - 1] as string);
  return startsWord && next !== undefined && next !== " ";
}

/** The quote that closes the one at `from`, those within counted; null where none does before `end`. */
export function closingQuote({ at, opens }: QuoteSides, from: number, end: number): number | null {
  let depth = 0;
  for (let index = firstFrom(at, from); index < at.length && (at[index] as number) < end; index += 1) {
    depth += opens[index] === true ? 1 : -1;
    if (depth === 0) return at[index] as number;
  }
  return null;
}

/** The quote that the one at `from` closes, those within counted; null where none does after `start`. */
export function openingQuote({ at, opens }: QuoteSides, from: number, start: number): number | null {
  let depth = 0;
  for (let index = firstFrom(at, from); index >= 0 && (at[index] as number) >= start; index -= 1) {
    depth += opens[index] === true ? -1 : 1;
    if (depth === 0) return at[index] as number;
  }
  return null;
}

/** The places of the quotes that stand from `from` to before `end`, and open or close. */
export function quotesWithin({ at, opens }: QuoteSides, from: number, end: number, opening: boolean): number[] {
  const found: number[] = [];
  for (let index = firstFrom(at, from); index < at.length && (at[index] as number) < end; index += 1) {
    if (opens[index] === opening) found.push(at[index] as number);
  }
  return found;
}

/** Index of the first place that is not before `from`. */
function firstFrom(at: ReadonlyArray<number>, from: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
