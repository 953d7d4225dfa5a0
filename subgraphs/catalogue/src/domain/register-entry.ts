import { createHash } from "node:crypto";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";

export const ENTRY_KINDS = [
  "SERVICE_INCLUDED",
  "SERVICE_AMENDED",
  "SERVICE_EXCLUDED",
  "SECTION_ADDED",
  "SECTION_AMENDED",
  "SUBSECTION_ADDED",
  "SUBSECTION_AMENDED",
  "PROVIDER_ADDED",
  "PROVIDER_AMENDED",
] as const;
export type RegisterEntryKind = (typeof ENTRY_KINDS)[number];

/** before and after: canonical JSON of the value; null where there was, or is, none. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export type EntryCauseKind = "IMPORT" | "ORDER" | "CORRECTION";

/** LAW/8, 2-1): the register changes by an order, or by the loading of a data set that names what it stands on. */
export interface EntryCause {
  readonly kind: EntryCauseKind;
  readonly reference: string;
  readonly orderNumber: string | null;
  readonly orderDate: Day | null;
}

/** One numbered, immutable line of the register. */
export interface RegisterEntryRecord {
  readonly number: number;
  readonly kind: RegisterEntryKind;
  /** Code of the service, section or subsection, or id of the provider. */
  readonly subject: string;
  readonly changes: ReadonlyArray<FieldChange>;
  readonly effectiveFrom: Day;
  readonly recordedAt: Instant;
  readonly cause: EntryCause;
  readonly proposal: string | null;
}

/** What the first entry stands on. */
export const HASH_BEFORE_THE_FIRST = "0".repeat(64);

/** SHA-256 over the entry before and the canonical JSON of this one: an altered entry breaks every later hash. */
export function entryHash(entry: RegisterEntryRecord, previousHash: string): string {
  return createHash("sha256").update(`${previousHash}\n${canonicalJson(entry)}`, "utf8").digest("hex");
}
