import type { Language } from "@tizilim/common/pure/localized-text";
import { nameStems } from "./name-stems";
import { nameKey } from "./indexed-register";

/** Stems of one word in two cases begin alike and differ by an ending: «органам», «орган»; «справк», «справок». */
const SHORTEST = 4;
const ENDING = 3;

/** 0 to 1: which part of the words of both two names share, whatever their case and number. 1: the same but for case, quotes and signs. */
export function nameLikeness(one: string, other: string, language: Language): number {
  if (nameKey(one, language) === nameKey(other, language)) return 1;
  const stems = [...nameStems(one, language)];
  const others = new Set(nameStems(other, language));
  const size = others.size;
  let shared = 0;
  for (const stem of stems) {
    const same = others.has(stem) ? stem : [...others].find((each) => oneWord(stem, each));
    if (same === undefined) continue;
    others.delete(same);
    shared += 1;
  }
  return Math.min(0.999, shared / Math.max(1, stems.length + size - shared));
}

function oneWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST || Math.max(one.length, other.length) - shorter > ENDING) return false;
  const alike = Math.max(SHORTEST, shorter - 1);
  return one.slice(0, alike) === other.slice(0, alike);
}
