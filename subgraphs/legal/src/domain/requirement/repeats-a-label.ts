import type { Language } from "@tizilim/common/pure/localized-text";
import { onlyLabelWords } from "./label-words";
import { headItem } from "./read-label";
import type { RequirementItem } from "./requirement-item";

const WORD = /\p{L}{3,}/gu;
/** So many letters tell a word in any of its endings. */
const STEM = 5;

/** Whether the words beside a label are a label themselves: of another item, or its own once more. */
export function repeatsALabel(words: string, label: string, item: RequirementItem, language: Language): boolean {
  const plain = words.replace(/[\s.;:]+$/u, "");
  if (!onlyLabelWords(plain, language)) return false;
  const named = headItem(plain, language);
  if (named === null || named === "OTHER") return false;
  return named !== item || isWithin(plain, label);
}

function isWithin(words: string, label: string): boolean {
  const stems = new Set((label.match(WORD) ?? []).map((word) => word.slice(0, STEM)));
  return (words.match(WORD) ?? []).every((word) => stems.has(word.slice(0, STEM)));
}
