import { matchable } from "../text/matchable";
import type { ActText } from "./act-text";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether words stand in a stretch of a text, as it came or as a reader sees it; letters, signs and spaces as they are matched. */
export function standsIn({ source, blocks }: Pick<ActText, "source" | "blocks">, { start, end }: Span, words: string): boolean {
  const sought = evenly(words);
  if (sought === "") return false;
  const seen = blocks.filter((block) => block.start >= start && block.start < end).map(({ text }) => text).join(" ");
  return evenly(seen).includes(sought) || evenly(source.slice(start, end)).includes(sought);
}

function evenly(text: string): string {
  return matchable(text).replace(/ +/g, " ").trim();
}
