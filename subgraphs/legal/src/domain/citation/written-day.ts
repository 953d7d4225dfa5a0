import { isDay, type Day } from "@tizilim/common/pure/day";
import type { Token } from "./token";

const RUSSIAN_MONTHS = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];
const RUSSIAN_ENDING = /^(?:ь|я|а|й)?$/;
const KAZAKH_MONTHS = ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];
const KAZAKH_ENDING = /^(?:[дт][ае](?:ғы|гі)?|дан|ден|нан|нен|тан|тен|ның|нің|ға|ге|қа|ке|ы|і|айы|айындағы)?$/;

/** A day up to it is in every month. */
const SHORTEST_MONTH = 28;

export interface WrittenDay {
  readonly day: Day;
  /** Index of the first token after it, with «года», «г.» and the like. */
  readonly next: number;
}

/** The day that is written from a token on, such as «30 марта 2020 года», «25.11.2019», «2020 жылғы 30 наурыздағы»; null where there is none, or none that exists. */
export function writtenDayAt(tokens: ReadonlyArray<Token>, at: number): WrittenDay | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.type === "NUMBER") {
    if (first.text.length === 4) return tokens[at + 1]?.text === "." ? yearInDigits(tokens, at) : yearFirst(tokens, at);
    if (tokens[at + 1]?.text === ".") return inDigits(tokens, at);
  }
  return dayFirst(tokens, at);
}

function inDigits(tokens: ReadonlyArray<Token>, at: number): WrittenDay | null {
  const [day, one, month, two, year] = tokens.slice(at, at + 5);
  if (one?.text !== "." || two?.text !== "." || year?.text.length !== 4) return null;
  return written(year.text, Number(month?.text), day?.text ?? "", afterYear(tokens, at + 5));
}

/** «2012.06.25» and «2014.22.01»: which is the month shows where one of the two is none. */
function yearInDigits(tokens: ReadonlyArray<Token>, at: number): WrittenDay | null {
  const [year, one, first, two, second] = tokens.slice(at, at + 5);
  if (one?.text !== "." || two?.text !== "." || first?.text.length !== 2 || second?.text.length !== 2) return null;
  const [former, latter] = [Number(first.text), Number(second.text)];
  if (former <= 12 && latter <= 12 && former !== latter) return null;
  const [month, day] = former > 12 ? [latter, first.text] : [former, second.text];
  return written(year?.text ?? "", month, day, tokens[at + 5]?.text === "." ? at + 6 : at + 5);
}

function dayFirst(tokens: ReadonlyArray<Token>, at: number): WrittenDay | null {
  const quoted = quotedNumber(tokens, at);
  if (quoted === null) return null;
  const month = monthOf(tokens[quoted.next]);
  const year = tokens[quoted.next + 1];
  if (month === 0 || year?.type !== "NUMBER" || year.text.length !== 4) return null;
  return written(year.text, month, quoted.text, afterYear(tokens, quoted.next + 2));
}

function yearFirst(tokens: ReadonlyArray<Token>, at: number): WrittenDay | null {
  const next = afterYear(tokens, at + 1);
  if (next === at + 1) return null;
  const quoted = quotedNumber(tokens, next);
  const month = quoted === null ? 0 : monthOf(tokens[quoted.next]);
  return quoted === null || month === 0 ? null : written(tokens[at]?.text ?? "", month, quoted.text, quoted.next + 1);
}

/** «30» and "30" as well as 30. */
function quotedNumber(tokens: ReadonlyArray<Token>, at: number): { readonly text: string; readonly next: number } | null {
  const quoted = tokens[at]?.text === '"' && tokens[at + 2]?.text === '"';
  const number = tokens[quoted ? at + 1 : at];
  if (number?.type !== "NUMBER" || number.text.length > 2) return null;
  return { text: number.text, next: quoted ? at + 3 : at + 1 };
}

function monthOf(token: Token | undefined): number {
  if (token?.type !== "WORD") return 0;
  const { text } = token;
  const kazakh = KAZAKH_MONTHS.findIndex((month) => text.startsWith(month) && KAZAKH_ENDING.test(text.slice(month.length)));
  if (kazakh >= 0) return kazakh + 1;
  return RUSSIAN_MONTHS.findIndex((month) => text.startsWith(month) && RUSSIAN_ENDING.test(text.slice(month.length))) + 1;
}

function afterYear(tokens: ReadonlyArray<Token>, at: number): number {
  const word = tokens[at]?.text;
  if (word === "года" || word === "год" || word === "жылғы" || word === "жылы" || word === "жыл" || word === "жылдың") return at + 1;
  if (word === "г" || word === "ж") return tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  return at;
}

function written(year: string, month: number, day: string, next: number): WrittenDay | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return month >= 1 && month <= 12 && Number(day) >= 1 && (Number(day) <= SHORTEST_MONTH || isDay(text)) ? { day: text, next } : null;
}
