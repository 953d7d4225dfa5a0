import type { Block } from "../text/block";
import { numberOrder, romanOrder, type NumberOrder } from "./number-order";

/** A heading of a part that holds articles or points. A smaller rank holds a larger one. */
export interface ChapterHead {
  readonly rank: number;
  /** What its anchor begins with. */
  readonly segment: string;
  readonly number: string | null;
  readonly order: NumberOrder | null;
  readonly heading: string | null;
}

/** Kinds of chapters from the outermost to the innermost. */
const RANKS: ReadonlyArray<readonly [word: RegExp, rank: number, segment: string]> = [
  [/^(?:часть)$/, 0, "part"],
  [/^(?:раздел|бөл[іi]м)$/, 1, "sec"],
  [/^(?:подраздел|к[іi]ш[іi] бөл[іi]м|бөл[іi]мше)$/, 2, "sub"],
  [/^(?:глава|тарау)$/, 3, "ch"],
  [/^(?:параграф|§)$/, 4, "pgf"],
];
export const CHAPTER_RANK = 3;

const LONGEST_HEAD = 600;
const NUMBER = "(\\d{1,3}(?:-\\d{1,3})*|[IVXLCІХС]{1,7})";
const RUSSIAN = new RegExp(`^((?:Глава|Раздел|Подраздел|Параграф|Часть)(?=\\s)|§)\\s*(?:№\\s*)?${NUMBER}(?![\\p{L}\\d)-])\\s*([.:]?)\\s*(.*)$`, "iu");
const KAZAKH = new RegExp(`^${NUMBER}\\s?[-–]?\\s?(тарау|бөл[іi]м|бөл[іi]мше|к[іi]ш[іi] бөл[іi]м|параграф)(?![\\p{L}-])\\s*([.:]?)\\s*(.*)$`, "iu");

/** «Глава 1. …», «1-тарау. …»: a heading, not a sentence that speaks of a chapter. */
export function readChapterHead({ text, form, emphasis }: Pick<Block, "text" | "form" | "emphasis">): ChapterHead | null {
  if (text.length > LONGEST_HEAD) return null;
  const russian = RUSSIAN.exec(text);
  const match = russian ?? KAZAKH.exec(text);
  if (match === null) return null;
  const [word, number] = russian === null ? [match[2], match[1]] : [match[1], match[2]];
  const [, , , dot = "", rest = ""] = match;
  const setOff = form === "HEADING" || emphasis.bold;
  if (!setOff && dot === "" && rest !== "" && !/^\p{Lu}/u.test(rest)) return null;
  if (!setOff && /[;:]$/.test(rest)) return null;
  const kind = RANKS.find(([of]) => of.test((word as string).toLowerCase()));
  if (kind === undefined || !/^[\p{Lu}\d§]/u.test(text)) return null;
  return { rank: kind[1], segment: kind[2], number: number as string, order: orderOf(number as string), heading: rest === "" ? null : rest };
}

/** «I. Общие положения» of older acts. */
export function readRomanHead({ text }: Pick<Block, "text">): ChapterHead | null {
  if (text.length > LONGEST_HEAD) return null;
  const match = /^([IVXLCІХС]{1,7})\.\s+(\p{Lu}.*[^.;:])$/u.exec(text);
  if (match === null) return null;
  return { rank: CHAPTER_RANK, segment: "ch", number: match[1] as string, order: romanOrder(match[1] as string), heading: match[2] as string };
}

function orderOf(number: string): NumberOrder {
  return /^\d/.test(number) ? numberOrder(number) : romanOrder(number);
}
