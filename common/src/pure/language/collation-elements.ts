import type { Language } from "../localized-text";
import { CYRILLIC_ORDER } from "./kazakh-alphabet";
import {
  ACCENT_ORDER, ACCENT_VARIANTS, CASE_VARIANTS, DIGIT_ORDER, EXPANSIONS, IGNORED_SIGNS, LATIN_ORDER, SAME_SIGNS, SIGN_ORDER,
} from "./sort-order";

/** Weight of a piece of text on the three levels of comparison; an accent alone has no letter. */
export interface CollationElement {
  /** Printable ASCII, `"` to `~`; empty for an accent. */
  readonly letter: string;
  /** 0 is plain. */
  readonly accent: number;
  /** 0 is small, 1 is capital. */
  readonly letterCase: number;
}

type Elements = readonly CollationElement[];

const FIRST = 0x22;
const RADIX = 0x7e - FIRST + 1;
const SPACE = SIGN_ORDER.indexOf(" ");
const DIGITS_FROM = 3;
const CYRILLIC_FROM = DIGITS_FROM + DIGIT_ORDER.length;
const LATIN_FROM = CYRILLIC_FROM + Math.max(CYRILLIC_ORDER.KK.length, CYRILLIC_ORDER.RU.length);
const OTHER = digit(LATIN_FROM + LATIN_ORDER.length);
const MOST_VARIANTS = 3;

const tables: Readonly<Record<Language, ReadonlyMap<string, Elements>>> = { KK: tableOf("KK"), RU: tableOf("RU") };

/**
 * Text as weights: signs, digits, Cyrillic, Latin, then every other character by its code point. Letters that
 * the alphabets lack but that are a known letter with known accents count as that letter.
 */
export function collationElements(text: string, language: Language): CollationElement[] {
  const table = tables[language];
  return [...text.normalize("NFC").replace(IGNORED_SIGNS, "")].flatMap((character) =>
    table.get(character) ?? decomposed(character, table) ?? [plain(OTHER + number(character.codePointAt(0) ?? 0, 4))],
  );
}

/** One character per digit; the texts sort as the numbers do. */
export function number(value: number, digits: number): string {
  return digits === 0 ? "" : number(Math.floor(value / RADIX), digits - 1) + digit(value % RADIX);
}

function digit(value: number): string {
  return String.fromCharCode(FIRST + value);
}

/** The space is the commonest sign, so it takes one character and the others two. */
function signLetter(index: number): string {
  if (index === SPACE) return digit(1);
  return (index < SPACE ? digit(0) : digit(2)) + digit(index);
}

function plain(letter: string): CollationElement {
  return { letter, accent: 0, letterCase: 0 };
}

function decomposed(character: string, table: ReadonlyMap<string, Elements>): Elements | null {
  const parts = [...character.normalize("NFD")].map((part) => table.get(part));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.flat() : null;
}

function tableOf(language: Language): ReadonlyMap<string, Elements> {
  const table = new Map<string, Elements>();
  SIGN_ORDER.forEach((sign, index) => table.set(sign, [plain(signLetter(index))]));
  const letters = (order: string, from: number): void => [...order].forEach((letter, index) => {
    const element = plain(digit(from + index));
    table.set(letter, [element]);
    if (letter.toUpperCase() !== letter) table.set(letter.toUpperCase(), [{ ...element, letterCase: 1 }]);
  });
  letters(DIGIT_ORDER, DIGITS_FROM);
  letters(CYRILLIC_ORDER[language], CYRILLIC_FROM);
  letters(LATIN_ORDER, LATIN_FROM);
  addVariants(table);
  return table;
}

function addVariants(table: Map<string, Elements>): void {
  [...ACCENT_ORDER].forEach((mark, index) =>
    table.set(mark, [{ letter: "", accent: MOST_VARIANTS + 1 + index, letterCase: 0 }]));
  const variants = (of: Readonly<Record<string, string>>, weigh: (element: CollationElement, rank: number) => CollationElement) => {
    for (const [sign, others] of Object.entries(of)) {
      [...others].forEach((other, index) => table.set(other, (table.get(sign) ?? []).map((element) => weigh(element, index + 1))));
    }
  };
  variants(ACCENT_VARIANTS, (element, accent) => ({ ...element, accent }));
  variants(CASE_VARIANTS, (element, rank) => ({ ...element, letterCase: rank + 1 }));
  for (const [sign, others] of Object.entries(EXPANSIONS)) {
    const [first, ...rest] = [...others].flatMap((other) => table.get(other) ?? []);
    if (first !== undefined) table.set(sign, [{ ...first, letterCase: 2 }, ...rest]);
  }
  for (const [sign, other] of Object.entries(SAME_SIGNS)) table.set(sign, table.get(other) ?? []);
}
