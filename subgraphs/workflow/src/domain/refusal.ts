import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** Why something may not be done: data, not an exception. provision: null where no norm but the order of work stands in the way. */
export interface Refusal {
  readonly code: string;
  readonly field: string | null;
  readonly provision: string | null;
  readonly message: LocalizedText;
}

export function refusal(code: string, field: string | null, provision: string | null, message: LocalizedText): Refusal {
  return { code, field, provision, message };
}
