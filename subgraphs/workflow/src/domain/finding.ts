import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Refusal } from "./refusal";

export type FindingSeverity = "ERROR" | "WARNING" | "SUGGESTION";

/** What stands in the way or falls short, and how to mend it. An ERROR stops the next step. */
export interface Finding {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly field: string | null;
  readonly provision: string | null;
  readonly message: LocalizedText;
  readonly fix: LocalizedText;
}

export function hindrances(findings: ReadonlyArray<Finding>): Refusal[] {
  return findings
    .filter(({ severity }) => severity === "ERROR")
    .map(({ code, field, provision, message }) => ({ code, field, provision, message }));
}
