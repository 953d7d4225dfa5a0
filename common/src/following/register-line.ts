import type { Day } from "../pure/day";
import type { Instant } from "../pure/instant";

/** before and after: canonical JSON of the value; before is null where there was no record. */
export interface LineChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One entry of the register as the catalogue's log hands it on. */
export interface RegisterLine {
  readonly number: number;
  readonly kind: string;
  /** Code of the service, section or subsection, or id of the provider. */
  readonly subject: string;
  readonly changes: ReadonlyArray<LineChange>;
  readonly effectiveFrom: Day;
  readonly recordedAt: Instant;
  readonly proposal: string | null;
}

export type LineSubject = "SERVICE" | "PROVIDER" | "SECTION" | "SUBSECTION";

export function isAbout(line: Pick<RegisterLine, "kind">, subject: LineSubject): boolean {
  return line.kind.startsWith(`${subject}_`);
}
