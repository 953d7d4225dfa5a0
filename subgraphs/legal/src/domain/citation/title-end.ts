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

/** The same for a title that ends at `at`; where one quote was left out, it begins with the inner one. */
export function openingQuote({ tokens, pairs }: Phrase, at: number): number | null {
  const open = pairs.get(at);
  if (open !== undefined && open > at) return null;
  let first = open ?? null;
  for (let before = (open ?? at) - 1; before >= 0 && at - before < LONGEST_TITLE; before -= 1) {
    const { text } = tokens[before] as (typeof tokens)[number];
    if (text === ";" || text === ":" || text === ")" || (text === "." && (tokens[before - 1]?.text.length ?? 0) > 2)) break;
    if (text !== '"') continue;
    const close = pairs.get(before);
    if (close === undefined) return before;
    if (open === undefined && close > before && close < at) first = before;
  }
  return first !== null && at - first <= LONGEST_TITLE ? first : null;
}

/** The title between two quotes; with the inner one where that opens or closes it as well. */
export function titleBetween({ text, tokens, pairs }: Phrase, open: number, close: number): string | null {
  const from = pairs.get(open) === close || !pairs.has(open) ? tokens[open]?.to : tokens[open]?.from;
  const to = pairs.get(close) === open || !pairs.has(close) ? tokens[close]?.from : tokens[close]?.to;
  const title = text.slice(from, to).replace(/\s+/gu, " ").trim();
  return title === "" ? null : title;
}
