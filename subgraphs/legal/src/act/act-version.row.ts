import { parsedRecord } from "@tizilim/common/database/parsed-record";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { ActRecord } from "../domain/act-record";

export type StoredRecord = Omit<ActRecord, "provenance">;

/** What a read of a card takes from a version. */
export interface ActVersionRow {
  readonly id: string;
  readonly actId: LegalActId;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly record: string;
}

export const ACT_VERSION_COLUMNS = "id, actId, validFrom, validTo, record";

export function storedRecord(row: Pick<ActVersionRow, "record">): StoredRecord {
  return parsedRecord<StoredRecord>(row.record);
}
