import { fnv1a } from "@tizilim/common/pure/fnv1a";
import { kazakhStem } from "@tizilim/common/pure/language/kazakh-stem";
import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import { ownCopy } from "@tizilim/common/pure/language/own-copy";
import { russianStem } from "@tizilim/common/pure/language/russian-stem";
import { tokens } from "@tizilim/common/pure/language/tokens";
import type { Language } from "@tizilim/common/pure/localized-text";
import { closingQuote, openingQuote, quoteSides } from "./quote-sides";

const ASIDE = /\s*\((?:далее|бұдан\s+әр[iі])[^)]*\)?/giu;
const ENDS = /^[\s,;:–—-]+|[\s,;:–—-]+$/gu;
const CAPITALS = /^[^\p{Ll}]*$/u;

/** An act calls its services again and again: names read are kept, up to this number. */
const MOST_NAMES_KEPT = 2_000;
const cleaned = new Map<string, string>();
const stemmed = { RU: new Map<string, string>(), KK: new Map<string, string>() } as const;

/** A name as it is shown: on one line, without the quotes about it and «(далее – …)», with its letters set right. */
export function cleanName(words: string): string {
  return kept(cleaned, words, setRight);
}

/** The same for a name in other cases, quotes, letters and places of hyphens. */
export function stemsOf(name: string, language: Language): string {
  const stem = language === "KK" ? kazakhStem : russianStem;
  return kept(stemmed[language], name, (whole) => tokens(whole).map(stem).join(" "));
}

function kept(names: Map<string, string>, words: string, read: (words: string) => string): string {
  const known = names.get(words);
  if (known !== undefined) return known;
  const name = ownCopy(read(words));
  if (names.size >= MOST_NAMES_KEPT) names.clear();
  names.set(ownCopy(words), name);
  return name;
}

function setRight(words: string): string {
  const plain = normaliseKazakhText(words).replace(/[\u00ad\u200b]/gu, "").replace(/\s+/gu, " ").replace(ASIDE, "").replace(ENDS, "").replace(/(?<!\b\p{L})\.$/u, "").trim();
  const open = withoutOuterQuotes(plain);
  const set = open.length > 10 && CAPITALS.test(open) ? open.toLowerCase() : open;
  return `${set.charAt(0).toUpperCase()}${set.slice(1)}`;
}

/** Quotes about the whole, and one at an end that has no other. Those of a word within the name stay. */
function withoutOuterQuotes(name: string): string {
  const sides = quoteSides(name);
  const last = name.length - 1;
  if (sides.at[0] === 0) {
    const close = sides.opens[0] === true ? closingQuote(sides, 0, name.length) : null;
    if (close === null || close === last) return withoutOuterQuotes(name.slice(1, close === last ? last : undefined).trim());
  }
  const closesAlone = sides.at.at(-1) === last && sides.opens.at(-1) === false && openingQuote(sides, last, 0) === null;
  return closesAlone ? name.slice(0, last).trim() : name;
}

const LONGEST_KEY = 120;

/** By it a decision on a service is remembered over editions: quotes, case and look-alike letters do not change it. */
export function serviceKey(name: string): string {
  const whole = tokens(name).join(" ");
  return whole.length <= LONGEST_KEY ? whole : `${whole.slice(0, LONGEST_KEY - 9)}~${checksum(whole)}`;
}

function checksum(text: string): string {
  return fnv1a(text).toString(16).padStart(8, "0");
}
