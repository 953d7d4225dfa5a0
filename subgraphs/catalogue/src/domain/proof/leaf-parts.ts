import type { RegisterEntryRecord } from "../register-entry";

/** A text of an entry that can be withheld without breaking a proof: the leaf holds only what it is committed to by. */
export interface LeafPart {
  /** As it is named in an export: proposal, cause.reference, changes.FIELD.before, changes.FIELD.after. */
  readonly name: string;
  readonly value: string;
}

/** An entry as its leaf holds it: each part that can be withheld in its place, as `cover` makes it; null stays null. */
export function coveredEntry(entry: RegisterEntryRecord, cover: (part: LeafPart) => string): RegisterEntryRecord {
  const covered = <T extends string | null>(name: string, value: T): T => (value === null ? value : (cover({ name, value }) as T));
  return {
    number: entry.number,
    kind: entry.kind,
    subject: entry.subject,
    changes: entry.changes.map(({ field, before, after }) => ({
      field,
      before: covered(`changes.${field}.before`, before),
      after: covered(`changes.${field}.after`, after),
    })),
    effectiveFrom: entry.effectiveFrom,
    recordedAt: entry.recordedAt,
    cause: { ...entry.cause, reference: covered("cause.reference", entry.cause.reference) },
    proposal: covered("proposal", entry.proposal),
  };
}
