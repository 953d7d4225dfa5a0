import { kazakhStem } from "@tizilim/common/pure/language/kazakh-stem";
import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import { russianStem } from "@tizilim/common/pure/language/russian-stem";
import { tokens } from "@tizilim/common/pure/language/tokens";
import type { Language } from "@tizilim/common/pure/localized-text";

const ASIDE = /\s*\((?:далее|бұдан\s+әр[iі])[^)]*\)?/giu;
const ENDS = /^[\s"«»“”„,;:–—-]+|[\s,;:–—-]+$/gu;
const CLOSING_ALONE = /^[^«“„"]*[»”"]$/u;
const CAPITALS = /^[^\p{Ll}]*$/u;

/** A name as it is shown: on one line, without the quotes about it and «(далее – …)», with its letters set right. */
export function cleanName(words: string): string {
  const plain = normaliseKazakhText(words).replace(/[\u00ad\u200b]/gu, "").replace(/\s+/gu, " ").replace(ASIDE, "").replace(ENDS, "").replace(/(?<!\b\p{L})\.$/u, "").trim();
  const open = CLOSING_ALONE.test(plain) ? plain.slice(0, -1) : plain;
  const set = open.length > 10 && CAPITALS.test(open) ? open.toLowerCase() : open;
  return `${set.charAt(0).toUpperCase()}${set.slice(1)}`;
}

/** The same for a name in other cases, quotes, letters and places of hyphens. */
export function stemsOf(name: string, language: Language): string {
  const stem = language === "KK" ? kazakhStem : russianStem;
  return tokens(name).map(stem).join(" ");
}

const LONGEST_KEY = 120;

/** By it a decision on a service is remembered over editions: quotes, case and look-alike letters do not change it. */
export function serviceKey(name: string): string {
  const whole = tokens(name).join(" ");
  return whole.length <= LONGEST_KEY ? whole : `${whole.slice(0, LONGEST_KEY - 9)}~${checksum(whole)}`;
}

/** FNV-1a, 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
