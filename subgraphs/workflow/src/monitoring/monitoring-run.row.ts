import { localizedText, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Instant } from "@tizilim/common/pure/instant";

/** A look as it was recorded, without what it found. */
export interface MonitoringRunView {
  readonly __typename: "MonitoringRun";
  readonly _ref: string;
  readonly id: string;
  readonly place: number;
  readonly at: Instant;
  readonly by: string;
  readonly quarters: number;
  readonly revision: number;
  readonly note: LocalizedText | null;
}

export interface MonitoringRunRow {
  readonly id: string;
  readonly place: number;
  readonly at: Instant;
  readonly recordedBy: string;
  readonly quarters: number;
  readonly revision: number;
  readonly noteKk: string | null;
  readonly noteRu: string | null;
}

export const RUN_COLUMNS = "id, place, at, recordedBy, quarters, revision, noteKk, noteRu";

export function runView({ id, place, at, recordedBy, quarters, revision, noteKk, noteRu }: MonitoringRunRow): MonitoringRunView {
  return {
    __typename: "MonitoringRun", _ref: id, id, place, at, by: recordedBy, quarters, revision, note: localizedText(noteKk, noteRu),
  };
}
