import type { FieldChange, RegisterEntryKind, RegisterEntryRecord, EntryCauseKind } from "../domain/register-entry";

export type StoredEntry = RegisterEntryRecord & { readonly hash: string };

export interface EntryRow {
  readonly number: number;
  readonly kind: RegisterEntryKind;
  readonly subject: string;
  readonly changes: string;
  readonly effectiveFrom: string;
  readonly recordedAt: string;
  readonly causeKind: EntryCauseKind;
  readonly causeReference: string;
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
  readonly proposal: string | null;
  readonly hash: string;
}

export const ENTRY_COLUMNS =
  "number, kind, subject, changes, effectiveFrom, recordedAt, causeKind, causeReference, orderNumber, orderDate, proposal, hash";

export function entryOf(row: EntryRow): StoredEntry {
  return {
    number: row.number,
    kind: row.kind,
    subject: row.subject,
    changes: JSON.parse(row.changes) as FieldChange[],
    effectiveFrom: row.effectiveFrom,
    recordedAt: row.recordedAt,
    cause: { kind: row.causeKind, reference: row.causeReference, orderNumber: row.orderNumber, orderDate: row.orderDate },
    proposal: row.proposal,
    hash: row.hash,
  };
}
