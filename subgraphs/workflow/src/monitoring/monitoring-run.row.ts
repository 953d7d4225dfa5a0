import { localizedText, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Instant } from "@tizilim/common/pure/instant";
import type { MonitoringFinding } from "../domain/monitoring";
import type { WaitingService } from "./waiting-services";

/** A look as it was recorded. */
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
  readonly found: ReadonlyArray<MonitoringFinding>;
  readonly waiting: ReadonlyArray<WaitingService>;
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
  readonly findings: string;
  /** Null of a look from before services were found in acts. */
  readonly waiting: string | null;
}

export const RUN_COLUMNS = "id, place, at, recordedBy, quarters, revision, noteKk, noteRu, findings, waiting";

export function runView({ id, place, at, recordedBy, quarters, revision, noteKk, noteRu, findings, waiting }: MonitoringRunRow): MonitoringRunView {
  return {
    __typename: "MonitoringRun", _ref: id, id, place, at, by: recordedBy, quarters, revision, note: localizedText(noteKk, noteRu),
    found: JSON.parse(findings) as MonitoringFinding[],
    waiting: JSON.parse(waiting ?? "[]") as WaitingService[],
  };
}
