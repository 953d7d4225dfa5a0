import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import type { FieldChange } from "../domain/field-changes";

/** One entry of the register as the catalogue's log hands it on. */
export interface RegisterLine {
  readonly number: number;
  readonly kind: string;
  /** Code of the service, section or subsection, or id of the provider. */
  readonly subject: string;
  readonly changes: ReadonlyArray<FieldChange>;
  readonly effectiveFrom: Day;
  readonly recordedAt: Instant;
  readonly proposal: string | null;
}

export type LineSubject = "SERVICE" | "PROVIDER" | "SECTION" | "SUBSECTION";

export function isAbout(line: Pick<RegisterLine, "kind">, subject: LineSubject): boolean {
  return line.kind.startsWith(`${subject}_`);
}
