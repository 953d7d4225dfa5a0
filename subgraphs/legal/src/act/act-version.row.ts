import { parsedRecord, type StoredText } from "@tizilim/common/database/parsed-record";
import type { StateMemory } from "@tizilim/common/database/state-memory";
import type { Reader } from "@tizilim/common/database/reader";
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
  readonly record: StoredText;
}

export const ACT_VERSION_COLUMNS = "id, actId, validFrom, validTo, record";

/** The same for readers of many rows. */
export function actVersionColumns(reader: Reader): string {
  return `id, actId, validFrom, validTo, ${reader.longText("record")}`;
}

export function storedRecord(row: Pick<ActVersionRow, "record">): StoredRecord {
  return parsedRecord<StoredRecord>(row.record);
}

/** The states known now. */
export type ActMemory = StateMemory<StoredRecord>;
