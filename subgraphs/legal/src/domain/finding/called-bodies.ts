import type { Language } from "@tizilim/common/pure/localized-text";
import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import type { ActLine } from "./act-line";
import { MOST_OF_A_LINE } from "./procedure-in";

const BODY: Readonly<Record<Language, string>> = {
  RU: "(?:государственн[а-яё]+\\s+(?:предприяти|учреждени|орган|инспекци|корпораци)|подведомственн[а-яё]+\\s+(?:организаци|учреждени|предприяти)|местн[а-яё]+\\s+исполнительн|(?<![а-яё])(?:кгу|ргу|ргп|кгп)(?![а-яё]))",
  KK: "(?:мемлекеттік\\s+(?:кәсіпорын|мекеме|орган|инспекция|корпорация)|ведомстволық\\s+бағынысты\\s+(?:ұйым|мекеме|кәсіпорын)|жергілікті\\s+атқарушы|(?<![а-яәғқңөұүһі])(?:кмм|рмм|рмк|кмк)(?![а-яәғқңөұүһі]))",
};
/** «Оператор полигона – республиканское государственное предприятие», «… государственное учреждение (далее – смотритель)». */
const DEFINED: Readonly<Record<Language, RegExp>> = {
  RU: new RegExp(`^\\s*(?:\\d+[.)]\\s+)?([а-яё]{5,})(?:\\s+[а-яё]+){0,4}\\s+-\\s+(?:это\\s+)?(?:[а-яё]+\\s+){0,2}${BODY.RU}|${BODY.RU}[^.;(]{0,120}\\(далее\\s+-\\s+([а-яё]{4,})`),
  KK: new RegExp(`^\\s*(?:\\d+[.)]\\s+)?(?:[а-яәғқңөұүһі]+\\s+){0,4}([а-яәғқңөұүһі]{5,})\\s+-\\s+[^.;]{0,120}?${BODY.KK}|${BODY.KK}[^.;(]{0,120}\\(бұдан\\s+(?:әрі|кейін)\\s+-\\s+([а-яәғқңөұүһі]{5,})`),
};

/** The words by which a document calls a body of the state, where it defines them. */
export function calledBodies(lines: ReadonlyArray<ActLine>): ReadonlyArray<string> {
  return lines.flatMap(({ words, text: { language } }) => {
    const [, first, second] = DEFINED[language].exec(words.slice(0, MOST_OF_A_LINE)) ?? [];
    const called = first ?? second;
    return called === undefined ? [] : [called.slice(0, Math.max(4, called.length - 2))];
  });
}

/** The first of these words in some lines. */
export function calledBodyIn(lines: ReadonlyArray<ActLine>, called: ReadonlyArray<string>): Evidence | null {
  if (called.length === 0) return null;
  const word = new RegExp(`(?<!\\p{L})(?:${called.join("|")})\\p{L}{0,4}(?!\\p{L})`, "u");
  for (const line of lines) {
    const match = word.exec(line.words.slice(0, MOST_OF_A_LINE));
    if (match !== null) return evidenceIn(line.text, line.passage, match.index, match.index + match[0].length);
  }
  return null;
}
