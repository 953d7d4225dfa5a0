import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** An answer, or the reason why the sources give none: nothing is guessed. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly reason: LocalizedText };

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

export function unknown(reason: LocalizedText): { readonly known: false; readonly reason: LocalizedText } {
  return { known: false, reason };
}
