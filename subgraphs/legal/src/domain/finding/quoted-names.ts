import { closingQuote, openingQuote, quotesWithin, type QuoteSides } from "./quote-sides";
import { LONGEST_NAME } from "./service-mention";

export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

const STARTS_NAME = /^\s*(?:[-:]\s*)?(?:\d{1,2}\)\s*)?(?=")/;
const BETWEEN_NAMES = /^"?\s*(?:[,;]\s*)?(?:(?:и|а также|және|мен|пен|бен)\s+)?(?:\d{1,2}\)\s*)?(?=")/;
const BETWEEN_NAMES_BEFORE = /"\s*(?:[,;]\s*)?(?:(?:және|мен|пен|бен)\s+)?(?:\d{1,2}\)\s*)?$/;
/** What goes on behind a name whose quote nobody closed. */
const GOES_ON = /^"\s*(?:$|[;.,)]|\((?:далее|зарег|приказ|бұдан|№)|(?:согласно|утвержд|от|оказыва|предоставл|изложить|исключить)(?![а-я]))/;

const ENDS_UNCLOSED = /\s*(?:[;.]\s*$|;|\((?:далее|бұдан)|согласно\s+приложени|$)/;
/** «Настоящие Правила … услуги "Выдача … разработаны в соответствии с …» */
const GOES_ON_UNCLOSED = /\s*(?:\((?:далее|бұдан)|(?<!\p{L})(?:разработан[аы]?|определя[ею]т|устанавлива[ею]т)(?!\p{L})|,\s*утвержд[её]нн|(?<!\p{L})согласно\s+приложени)/u;
const SHORTEST_NAME = 8;

/** Names in quotes that follow at once after `at`: one, or several joined with commas and «и». `words` and `sides` are of one line. */
export function namesAfter(words: string, sides: QuoteSides, at: number): NameSpan[] {
  const names: NameSpan[] = [];
  let lead = STARTS_NAME.exec(words.slice(at, at + 40));
  let next = at;
  while (lead !== null) {
    const open = next + lead[0].length;
    // «… Закона "О государственных услугах" и …»: the quote behind the words closes the title that they stand in.
    if (quotesWithin(sides, open, open + 1, true).length === 0 && words[open + 1] === " ") break;
    const close = closeOf(words, sides, open);
    if (close === null) break;
    names.push({ from: open + 1, to: close });
    next = close + 1;
    lead = BETWEEN_NAMES.exec(words.slice(next, next + 40));
  }
  return names;
}

/** Names in quotes that end at `to`, where a closing quote stands, in the order of the text. */
export function namesBefore(words: string, sides: QuoteSides, to: number): NameSpan[] {
  const names: NameSpan[] = [];
  for (let close: number | null = to; close !== null; ) {
    const open = openOf(sides, close);
    if (open === null) break;
    names.unshift({ from: open + 1, to: close });
    const start = Math.max(0, open - 30);
    const joint = BETWEEN_NAMES_BEFORE.exec(words.slice(start, open));
    close = joint === null ? null : quotesWithin(sides, start + joint.index, start + joint.index + 1, false).at(0) ?? null;
  }
  return names;
}

function closeOf(words: string, sides: QuoteSides, open: number): number | null {
  const end = Math.min(words.length, open + LONGEST_NAME);
  const paired = closingQuote(sides, open, end);
  if (paired !== null) return paired;
  const closing = quotesWithin(sides, open + 1, end, false);
  const next = quotesWithin(sides, open + 1, end, true)[0];
  const gone = next === undefined ? -1 : words.slice(open, Math.min(next, closing[0] ?? next)).search(GOES_ON_UNCLOSED);
  if (gone > SHORTEST_NAME) return open + gone;
  return closing.find((at) => GOES_ON.test(words.slice(at, at + 30))) ?? closing.at(-1) ?? (next === undefined ? unclosed(words, open, end) : null);
}

/** A name whose quote the line never closes ends where the line goes on otherwise, or with it. */
function unclosed(words: string, open: number, end: number): number | null {
  const rest = words.slice(open, end);
  const gone = rest.search(GOES_ON_UNCLOSED);
  const to = open + (gone > SHORTEST_NAME ? gone : rest.search(ENDS_UNCLOSED));
  return to - open < SHORTEST_NAME ? null : to;
}

function openOf(sides: QuoteSides, close: number): number | null {
  const start = Math.max(0, close - LONGEST_NAME);
  return openingQuote(sides, close, start) ?? quotesWithin(sides, start, close, true).at(0) ?? null;
}
