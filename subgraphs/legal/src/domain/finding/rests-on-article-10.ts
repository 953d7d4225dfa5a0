import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import type { ActLine } from "./act-line";

/**
 * LAW/10, 1) of today; before 2020 also 10, 2) and 16 (regulations), and 6, 3) in 2013 and 2014 (standards by the Government): who
 * issues the acts that set the order of state services.
 */
const RUSSIAN = /(?:подпункт[а-я]*\s+(?:1|2|3)\)[^.;]{0,80}?|пункт[а-я]*\s+\d\s+)стать[а-яё]+\s+(?:10|16|6)(?![\d-])[^.;]{0,120}?"?о\s+государственных\s+услугах/;
const KAZAKH = /"?мемлекеттік\s+(?:көрсетілетін\s+)?қызметтер\s+туралы"?[^.;]{0,120}?(?:10|16|6)-бабы[а-яәғқңөұүһі]*[^.;]{0,60}?(?:(?:1|2|3)\)\s*тармақша|\d-тармағы)/;
/** How many of the first lines of rules may say what they rest on. */
const FIRST_LINES = 8;

/** The words by which an act, or the rules that it approves, rests on the article of the Law under which the order of state services is set. */
export function restsOnArticle10(lines: ReadonlyArray<ActLine>): Evidence | null {
  const seen = new Map<string, number>();
  for (const line of lines) {
    const count = (seen.get(line.document) ?? 0) + 1;
    seen.set(line.document, count);
    if (line.part === "WORDING" || (line.part !== "HEAD" && count > FIRST_LINES)) continue;
    const match = (line.text.language === "KK" ? KAZAKH : RUSSIAN).exec(line.words.slice(0, 3_000));
    if (match !== null) return evidenceIn(line.text, line.passage, match.index, match.index + match[0].length);
  }
  return null;
}
