import type { Phrase } from "./phrase";

/** No title of an act is longer, in tokens. */
const LONGEST_TITLE = 400;

/**
 * The quote that ends the title opened at `at`. Where two quotes end together and one of them was left out, as the
 * legal database often does, the title ends with the inner one. Null: it does not end here, so it is no title.
 */
export function closingQuote({ tokens, pairs }: Phrase, at: number): number | null {
  const close = pairs.get(at);
  if (close !== undefined) return close > at && close - at <= LONGEST_TITLE ? close : null;
  let last: number | null = null;
  for (let next = at + 1; next < tokens.length && next - at <= LONGEST_TITLE; next += 1) {
    const { text } = tokens[next] as (typeof tokens)[number];
    const paired = pairs.get(next);
    if (text === '"' && paired !== undefined && paired < next && paired > at) last = next;
    if (last !== null && (text === "(" || text === ";")) break;
    if (last === null && text === ";") break;
  }
  return last;
}

/** The same for a title that ends at `at`. */
export function openingQuote({ tokens, pairs }: Phrase, at: number): number | null {
  const open = pairs.get(at);
  if (open === undefined || open > at) return null;
  const outer = open - 1;
  for (let before = outer; before > 0 && at - before < LONGEST_TITLE; before -= 1) {
    const { text } = tokens[before] as (typeof tokens)[number];
    if (text === ";" || text === "." || text === ")") break;
    if (text === '"' && !pairs.has(before)) return before;
  }
  return at - open <= LONGEST_TITLE ? open : null;
}
