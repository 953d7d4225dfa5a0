import type { IndexTerm, QueryTerm } from "./search-terms";

/** From the weakest to the best. */
export const TERM_MATCHES = ["PREFIX", "STEM", "WORD"] as const;
export type TermMatch = (typeof TERM_MATCHES)[number];

/** How one word of a query meets a text at best; null when it does not. A database search gives the same. */
export function termMatch(query: QueryTerm, index: readonly IndexTerm[]): TermMatch | null {
  const words = index.filter(({ kind }) => kind === "WORD");
  if (words.some(({ term }) => term === query.word)) return "WORD";
  if (index.some(({ term, kind }) => kind === "STEM" && query.stems.includes(term))) return "STEM";
  return words.some(({ term }) => term.startsWith(query.word)) ? "PREFIX" : null;
}
