import { numberOrder, type NumberOrder } from "./number-order";

/** POINT «1.», SUBPOINT «1)», LETTER «а)». */
export type MarkStyle = "POINT" | "SUBPOINT" | "LETTER";

export interface UnitMark {
  readonly style: MarkStyle;
  readonly number: string;
  readonly order: NumberOrder;
  /** Where the words after the mark begin. */
  readonly wordsAt: number;
}

const LONGEST_MARK = 40;
const OPENING = /^(?:\d|\p{Ll}\)|[-–—•·*]\s)/u;
const BULLET = /^[-–—•·*]\s+(?=\S{1,8}[.)])/;
const POINT = /^(\d{1,3}(?:[-–‑]\d{1,3})*(?:\.\d{1,2}){0,3})\.(?!\d)\s*/;
const STEPPED_POINT = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=[\p{Lu}"«“])/u;
const SUBPOINT = /^(\d{1,4}(?:[-–‑]\d{1,3})*)\s?\)\s*/;
const LETTER = /^(\p{Ll})\)\s*/u;

/** The number that a unit begins with; null where it begins with none. A date or a decimal is no mark. */
export function readMark(text: string): UnitMark | null {
  if (!OPENING.test(text)) return null;
  const head = text.slice(0, LONGEST_MARK);
  const bullet = BULLET.exec(head)?.[0].length ?? 0;
  const from = bullet === 0 ? head : head.slice(bullet);
  return marked("POINT", POINT.exec(from) ?? STEPPED_POINT.exec(from), bullet)
    ?? marked("SUBPOINT", SUBPOINT.exec(from), bullet)
    ?? marked("LETTER", LETTER.exec(from), bullet);
}

function marked(style: MarkStyle, match: RegExpExecArray | null, before: number): UnitMark | null {
  if (match === null) return null;
  const number = (match[1] as string).replace(/[–‑]/g, "-");
  return { style, number, order: numberOrder(number), wordsAt: before + match[0].length };
}
