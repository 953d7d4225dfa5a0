import { nameStems } from "@tizilim/legal/domain/register/name-stems";
import { nameKey } from "@tizilim/legal/domain/register/indexed-register";
import type { CorpusLanguage } from "./truth";

const ALIKE = 0.8;

/** 0 to 1: how alike two names are when folded, by their stems. */
export function likeness(one: string, other: string, language: CorpusLanguage): number {
  const of = language === "ru" ? "RU" : "KK";
  if (nameKey(one, of) === nameKey(other, of)) return 1;
  const [stems, others] = [nameStems(one, of), nameStems(other, of)];
  const shared = [...stems].filter((stem) => others.has(stem)).length;
  return (2 * shared) / Math.max(1, stems.size + others.size);
}

export function alike(one: string | null, other: string | null, language: CorpusLanguage): boolean {
  return one !== null && other !== null && likeness(one, other, language) >= ALIKE;
}

/** Each of `wanted` takes one of `found` that is the same; what is left of both. */
export function unpaired<Wanted, Found>(wanted: ReadonlyArray<Wanted>, found: ReadonlyArray<Found>, same: (wanted: Wanted, found: Found) => boolean): { readonly missed: Wanted[]; readonly wrong: Found[] } {
  const wrong = [...found];
  const missed = wanted.filter((each) => {
    const at = wrong.findIndex((other) => same(each, other));
    if (at >= 0) wrong.splice(at, 1);
    return at < 0;
  });
  return { missed, wrong };
}
