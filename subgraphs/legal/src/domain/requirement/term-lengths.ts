import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { wordNumber } from "./number-words";
import { saidLines } from "./said-lines";
import type { TermLength } from "./said-of-service";

type Unit = TermLength["unit"];

/** LAW/20 (1), 5 (2) 5): waiting and being served at the counter are no part of the term. */
const AT_THE_COUNTER: Readonly<Record<Language, RegExp>> = {
  RU: /врем[яен]\S* (?:ожидани|обслуживани)|ожидани[яе]|обслуживани[яе] услугополучател|в очереди|время (?:сдачи|получения)|перерыв/,
  KK: /күту|қызмет көрсетудің рұқсат|қызмет көрсету(?:дің)? (?:ең )?(?:ұзақ|рұқсат)|рұқсат (?:берілетін|етілген) (?:ең )?(?:ұзақ|барынша)|кезекте/,
};
const SAME_DAY: Readonly<Record<Language, RegExp>> = {
  RU: /в день (?:обращени|подачи|поступлени|регистрации|приема)|в течение (?:этого|того же) (?:рабочего )?дня|в тот же день/g,
  KK: /(?:жүгінген|өтініш берілген|берілген|тапсырылған|түскен|келіп түскен) күні(?!н)|сол күні/g,
};
const NEXT_DAY: Readonly<Record<Language, RegExp>> = {
  RU: /следующ(?:его|им|ий) (?:за [^.,;]{0,40} )?рабоч(?:его|им|ий) дн[яеь]\S*|следующ(?:его|им|ий) дн[яеь]\S*|(?<!\S )(?:в течение|течение) рабочего дня/g,
  KK: /келесі жұмыс күні\S*|келесі күні\S*/g,
};
const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+|[();]/gu;
const WORKING: Readonly<Record<Language, RegExp>> = { RU: /^рабоч|^банковск/, KK: /^жұмыс$|^банктік$/ };
const CALENDAR: Readonly<Record<Language, RegExp>> = { RU: /^календарн/, KK: /^күнтізбелік$/ };
const UNITS: Readonly<Record<Language, ReadonlyArray<readonly [RegExp, Unit | "WEEK"]>>> = {
  RU: [[/^минут/, "MINUTE"], [/^мин$/, "MINUTE"], [/^час(?:а|ов|у)?$/, "HOUR"], [/^(?:день|дня|дней|дню|дн|суток|сутки)$/, "DAY"], [/^месяц/, "MONTH"], [/^(?:год|года|лет)$/, "YEAR"], [/^недел/, "WEEK"]],
  KK: [[/^минут/, "MINUTE"], [/^сағат/, "HOUR"], [/^күн(?:і|ге|нен|де|ді|іне|інен|ін|інде)?$|^тәулік/, "DAY"], [/^ай(?:дан|ға|дың|ы|лық)?$/, "MONTH"], [/^жыл/, "YEAR"], [/^апта/, "WEEK"]],
};
/** Between a number and its unit. */
const PASSED = /^(?:х|ти|и|ми|го|ого|полных|полный|полного|толық|қа|ке)$/;

/** Every length of time that the words name, in their order, each once; times at the counter left out. */
export function termLengths(words: string, language: Language): TermLength[] {
  const lengths = pieces(words).flatMap((piece) => lengthsIn(piece, language));
  return lengths.filter((length, at) => lengths.findIndex((other) => other.count === length.count && other.unit === length.unit) === at);
}

function pieces(words: string): string[] {
  return saidLines(words).flatMap((line) => line.split(/;|\.\s+(?=[\p{Lu}\d])/u)).map(matchable);
}

function lengthsIn(piece: string, language: Language): TermLength[] {
  const counter = AT_THE_COUNTER[language].exec(piece);
  const words = counter === null ? piece : language === "KK" && counter.index < 40 ? "" : piece.slice(0, counter.index);
  const found: { at: number; length: TermLength }[] = [];
  for (const { index } of words.matchAll(NEXT_DAY[language])) found.push({ at: index, length: { count: 1, unit: "WORKING_DAY" } });
  for (const { index } of words.matchAll(SAME_DAY[language])) found.push({ at: index, length: { count: 0, unit: "DAY" } });
  found.push(...counted(words, language));
  return found.sort((a, b) => a.at - b.at).map(({ length }) => length);
}

function counted(words: string, language: Language): { at: number; length: TermLength }[] {
  const tokens = [...words.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word, index }));
  const found: { at: number; length: TermLength }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at, language);
    if (number === null) continue;
    const before = tokens[at - 1]?.word ?? "";
    const unit = unitAfter(tokens, number.next, language, { working: WORKING[language].test(before), calendar: CALENDAR[language].test(before) });
    if (unit === null) continue;
    const week = unit.unit === "WEEK";
    found.push({ at: (tokens[at] as { index: number }).index, length: { count: number.count * (week ? 7 : 1), unit: unit.unit === "WEEK" ? "CALENDAR_DAY" : unit.unit } });
    at = unit.next - 1;
  }
  return found;
}

interface Token {
  readonly word: string;
}

function numberAt(tokens: ReadonlyArray<Token>, at: number, language: Language): { count: number; next: number } | null {
  const { word } = tokens[at] as Token;
  if (/^\d+$/.test(word)) return { count: Number(word), next: afterBrackets(tokens, at + 1) };
  let count = 0;
  let next = at;
  for (let part = wordNumber(word, language); part !== null; part = next < tokens.length ? wordNumber((tokens[next] as Token).word, language) : null) {
    count += part;
    next += 1;
  }
  return next === at ? null : { count, next: afterBrackets(tokens, next) };
}

/** Past «(пятнадцати)» and the ending of «3-х». */
function afterBrackets(tokens: ReadonlyArray<Token>, from: number): number {
  let at = from;
  while (PASSED.test(tokens[at]?.word ?? "")) at += 1;
  if (tokens[at]?.word !== "(") return at;
  const end = tokens.slice(at, at + 6).findIndex(({ word }) => word === ")");
  return end < 0 ? at : at + end + 1;
}

function unitAfter(tokens: ReadonlyArray<Token>, from: number, language: Language, set: { working: boolean; calendar: boolean }): { unit: Unit | "WEEK"; next: number } | null {
  let { working, calendar } = set;
  for (let at = from; at < Math.min(tokens.length, from + 3); at += 1) {
    const { word } = tokens[at] as Token;
    if (WORKING[language].test(word)) working = true;
    else if (CALENDAR[language].test(word)) calendar = true;
    else if (!PASSED.test(word)) {
      const unit = UNITS[language].find(([form]) => form.test(word))?.[1];
      if (unit === undefined) return null;
      return { unit: unit !== "DAY" ? unit : working ? "WORKING_DAY" : calendar ? "CALENDAR_DAY" : "DAY", next: at + 1 };
    }
  }
  return null;
}
