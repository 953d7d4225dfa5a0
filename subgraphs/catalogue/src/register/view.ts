import { freshRecord, parsedRecord, type StoredText } from "@tizilim/common/database/parsed-record";
import type { Reader } from "@tizilim/common/database/reader";
import { NOW, type AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import type { HeldState } from "@tizilim/common/database/state-memory";

/** A subject as it stands at the moment asked for. */
export interface View<R> {
  readonly subject: string;
  readonly asOf: AsOf;
  readonly entryNumber: number;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly record: R;
}

export interface VersionRow {
  readonly subject: string;
  readonly entryNumber: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly record: StoredText;
}

export const VERSION_COLUMNS = "subject, entryNumber, validFrom, validTo, record";

/** The same for readers of many rows. */
export function versionColumns(reader: Reader): string {
  return `subject, entryNumber, validFrom, validTo, ${reader.longText("record")}`;
}

/** What is known now is read again and again; what was known at a moment mostly by those who read the whole register of that moment once. */
export function viewOf<R>(row: VersionRow, asOf: AsOf): View<R> {
  const record = asOf.knownOn === null ? parsedRecord<R>(row.record) : freshRecord<R>(row.record);
  return { subject: row.subject, asOf, entryNumber: row.entryNumber, validFrom: row.validFrom, validTo: row.validTo, record };
}

export function heldViewOf<R>({ subject, entryNumber, validFrom, validTo, record }: HeldState<R>): View<R> {
  return { subject, asOf: NOW, entryNumber, validFrom, validTo, record };
}
