import type { Day } from "@tizilim/common/pure/day";
import type { Token } from "./token";
import { writtenDayAt } from "./written-day";

/** «вводится в действие с 01.07.2026»: the words, and the day where they name one. */
export interface EntryIntoForce {
  readonly words: string;
  readonly day: Day | null;
}

const TELLS = /ввод[а-я]{1,8} в действие|введен[а-я]* в действие|вступа[а-я]{1,4} в силу|қолданысқа енгізіл|күшіне ен/u;

/** Null where a text of one clause says nothing of it. */
export function entryIntoForceOf(text: string, tokens: ReadonlyArray<Token>): EntryIntoForce | null {
  const words = text.trim();
  if (!TELLS.test(words.toLowerCase())) return null;
  return { words, day: dayOfEntry(tokens) };
}

/** «с 1 июля 2026 года», «2026 жылғы 1 шілдеден бастап»; what comes after «за исключением» or «и распространяется» is not the day of the whole. */
function dayOfEntry(tokens: ReadonlyArray<Token>): Day | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const { text } = tokens[at] as Token;
    if (text === "исключением" || text === "распространяется" || text === "қоспағанда") return null;
    if (text === "с") {
      const from = writtenDayAt(tokens, at + 1);
      if (from !== null) return from.day;
    }
    const day = writtenDayAt(tokens, at);
    if (day === null) continue;
    const { text: before } = tokens[day.next - 1] as Token;
    if (tokens.slice(day.next, day.next + 3).some(({ text: after }) => after === "бастап") || /(?:нан|нен|дан|ден|тан|тен)$/.test(before)) return day.day;
    at = day.next - 1;
  }
  return null;
}
