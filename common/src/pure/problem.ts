import type { LocalizedText } from "./localized-text";

/** A refusal by the rules, told as data: `field` is the input field it is about, `provision` the norm that it rests on. */
export interface Problem {
  readonly code: string;
  readonly field: string | null;
  readonly provision: string | null;
  readonly message: LocalizedText;
}

export function problem(code: string, field: string | null, provision: string | null, kk: string, ru: string): Problem {
  return { code, field, provision, message: { kk, ru } };
}
