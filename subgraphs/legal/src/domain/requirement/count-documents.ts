import { saidLines } from "./said-lines";

const NUMBERED = /(?:^|[\s;:])(\d{1,2})\)\s/gu;
/** As the cells of a Markdown table write it. */
const LINE_BREAK = /<br\s*\/?>/giu;
const DOTTED = /(?:^|\n)\s*(\d{1,2})\.\s/gu;

/**
 * How many documents an item lists, where its form tells: numbers, points on lines of their own, semicolons. Null where
 * only a reader could tell. The list counts that begins with one and goes on without a gap.
 */
export function countDocuments(quote: string): number | null {
  const lines = saidLines(quote.replace(LINE_BREAK, "\n"));
  const words = lines.join("\n");
  for (const form of [NUMBERED, DOTTED]) {
    const numbers = [...words.matchAll(form)].map(([, number]) => Number(number));
    if (numbers.length > 0) return numbers.every((number, at) => number === at + 1) ? numbers.length : null;
  }
  const parts = lines.flatMap((line) => line.split(";")).map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));
  if (parts.some((part) => /:$/.test(part))) return null;
  if (parts.length > 1) return parts.length;
  return parts.length === 1 && !/[,.](?=.)|(?<!\p{L})(?:и|мен|және|либо|или|немесе)(?!\p{L})/u.test(parts[0] as string) ? 1 : null;
}
