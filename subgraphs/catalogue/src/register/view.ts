import { parsedRecord } from "@tizilim/common/database/parsed-record";
import type { AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";

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
  readonly record: string;
}

export const VERSION_COLUMNS = "subject, entryNumber, validFrom, validTo, record";

export function viewOf<R>(row: VersionRow, asOf: AsOf): View<R> {
  return { subject: row.subject, asOf, entryNumber: row.entryNumber, validFrom: row.validFrom, validTo: row.validTo, record: parsedRecord<R>(row.record) };
}
