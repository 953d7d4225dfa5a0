import type { Language } from "@tizilim/common/pure/localized-text";
import { saidText } from "../requirement/said-text";
import { nameLikeness } from "./name-likeness";

/** So much of the words of both has to be shared. */
const SHARED = 0.86;

/** Whether two names or providers differ by no more than case, also the grammatical one, quotes, or «(далее – …)». */
export function sameName(one: string, other: string, language: Language): boolean {
  return nameLikeness(saidText(one), saidText(other), language) >= SHARED;
}
