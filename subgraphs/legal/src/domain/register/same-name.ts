import type { Language } from "@tizilim/common/pure/localized-text";
import { saidText } from "../requirement/said-text";
import { nameStems } from "./name-stems";
import { nameKey } from "./indexed-register";

/** So much of the words of both has to be shared. */
const SHARED = 0.86;
/** Stems of one word in two cases begin alike and differ by an ending: «органам», «орган». */
const SHORTEST = 4;
const ENDING = 3;

/** Whether two names or providers differ by no more than case, also the grammatical one, quotes, or «(далее – …)». */
export function sameName(one: string, other: string, language: Language): boolean {
  const [first, second] = [saidText(one), saidText(other)];
  if (nameKey(first, language) === nameKey(second, language)) return true;
  const stems = [...nameStems(first, language)];
  const others = new Set(nameStems(second, language));
  const size = others.size;
  let shared = 0;
  for (const stem of stems) {
    const same = others.has(stem) ? stem : [...others].find((each) => oneWord(stem, each));
    if (same === undefined) continue;
    others.delete(same);
    shared += 1;
  }
  return shared / Math.max(1, stems.length + size - shared) >= SHARED;
}

function oneWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST || Math.max(one.length, other.length) - shorter > ENDING) return false;
  const alike = Math.max(SHORTEST, shorter - 1);
  return one.slice(0, alike) === other.slice(0, alike);
}
