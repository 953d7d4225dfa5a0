import type { PageLanguage } from "../../../explorer/src/page-language";
import { valueText, wordFor } from "../words/code-words";
import { textFor } from "../words/text-for";
import { wordsIn } from "../words/speech";
import type { Mark, MarkMeaning } from "./mark";

/** How marks are told apart, the heaviest first: by their sign as well as by their colour. */
export const MARK_SIGNS = [
  ["discrepancy", "⇄"],
  ["disagrees", "≠"],
  ["empty", "∅"],
  ["finding", "!"],
  ["present", "✓"],
  ["service", "★"],
  ["sign", "◆"],
] as const;
export type MarkLook = (typeof MARK_SIGNS)[number][0];

export function lookOf(meaning: MarkMeaning): MarkLook {
  switch (meaning.kind) {
    case "ITEM":
      return ({ PRESENT: "present", EMPTY: "empty", DISAGREES: "disagrees" } as const)[meaning.verdict];
    case "SERVICE":
      return "service";
    case "SIGN":
      return "sign";
    case "DISCREPANCY":
      return "discrepancy";
    case "FINDING":
      return "finding";
  }
}

export function heaviestLook(marks: readonly Mark[]): MarkLook {
  const looks = new Set(marks.flatMap(({ meanings }) => meanings.map(lookOf)));
  return MARK_SIGNS.find(([look]) => looks.has(look))?.[0] ?? "sign";
}

/** The signs of marks with the number of their service, each once: "✓1 ⇄1". Beside a discrepancy stands what the register says. */
export function tagOf(marks: readonly Mark[], language: PageLanguage): string {
  const meanings = marks.flatMap((mark) => mark.meanings);
  const tags = meanings.map((meaning) => {
    const sign = `${MARK_SIGNS.find(([look]) => look === lookOf(meaning))?.[1] ?? ""}${serviceOf(meaning) ?? ""}`;
    return meaning.kind === "DISCREPANCY" ? `${sign} ${wordsIn(language).inTheRegister}: ${inShort(saidValue(meaning.registryValue, language))}` : sign;
  });
  return [...new Set(tags)].join(" ");
}

const LONGEST_VALUE = 60;

function inShort(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

function saidValue(value: string | null, language: PageLanguage): string {
  return value === null ? wordsIn(language).nothingSaid : valueText(value, language);
}

/** What marks say, in words. */
export function markText(marks: readonly Mark[], language: PageLanguage): string {
  return [...new Set(marks.flatMap(({ meanings }) => meanings.map((meaning) => meaningText(meaning, language))))].join("; ");
}

function serviceOf(meaning: MarkMeaning): number | null {
  return meaning.kind === "FINDING" ? null : meaning.service;
}

function meaningText(meaning: MarkMeaning, language: PageLanguage): string {
  const words = wordsIn(language);
  const number = serviceOf(meaning);
  const service = number === null ? "" : words.service(number);
  switch (meaning.kind) {
    case "SERVICE":
      return service;
    case "SIGN":
      return `${service}: ${words.sign} — ${wordFor(meaning.what, language)}`;
    case "ITEM":
      return `${service}: ${wordFor(meaning.item, language)} — ${wordFor(meaning.verdict, language)}`;
    case "DISCREPANCY": {
      const values = `${words.inTheRegister}: ${saidValue(meaning.registryValue, language)}; ${words.inTheAct}: ${saidValue(meaning.actValue, language)}`;
      return `${service === "" ? "" : `${service}: `}${words.discrepancy} — ${wordFor(meaning.field, language)} (${values})`;
    }
    case "FINDING":
      return `${words.finding}: ${textFor(meaning.message, language)}`;
  }
}
