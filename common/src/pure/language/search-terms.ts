import type { Language } from "../localized-text";
import { kazakhStem } from "./kazakh-stem";
import { russianStem } from "./russian-stem";
import { tokens } from "./tokens";

/**
 * What is stored and what is looked for. A word of the query meets a text, from the best match to the weakest, as the
 * same WORD, by a STEM (any of its stems), or as the beginning of a WORD. Every word of the query must meet the text.
 */
export interface IndexTerm {
  readonly term: string;
  readonly kind: "WORD" | "STEM";
}

export interface QueryTerm {
  readonly word: string;
  /** By the rules of both languages, since a query does not say in which it is; empty for numbers and Latin words. */
  readonly stems: readonly string[];
}

const CYRILLIC_WORD = /^\p{Script=Cyrillic}+$/u;
const STEM_OF: Readonly<Record<Language, (word: string) => string>> = { KK: kazakhStem, RU: russianStem };

/** Every word of the text once, and every stem once, also where the stem is the word itself. */
export function indexTerms(text: string, language: Language): IndexTerm[] {
  const words = [...new Set(tokens(text))];
  const stems = new Set(words.filter((word) => CYRILLIC_WORD.test(word)).map(STEM_OF[language]));
  return [
    ...words.map((term): IndexTerm => ({ term, kind: "WORD" })),
    ...[...stems].map((term): IndexTerm => ({ term, kind: "STEM" })),
  ];
}

/** Every word of the query once, in its order; empty when the query has neither letters nor digits. */
export function queryTerms(text: string): QueryTerm[] {
  return [...new Set(tokens(text))].map((word) => ({
    word,
    stems: CYRILLIC_WORD.test(word) ? [...new Set([russianStem(word), kazakhStem(word)])] : [],
  }));
}

/** Whether one of the terms of a text meets the word: whole, by a stem or by its beginning. */
export function meetsWord({ word, stems }: QueryTerm, terms: ReadonlyArray<IndexTerm>): boolean {
  return terms.some(({ term, kind }) => (kind === "WORD" ? term.startsWith(word) : stems.includes(term)));
}
