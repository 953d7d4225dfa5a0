import type { Instant } from "@tizilim/common/pure/instant";
import type { AskExport } from "../ask-export";

/** Numbers of the last lines of the three logs. */
export interface LogEnds {
  readonly register: number;
  readonly proposals: number;
  readonly acts: number;
}

const ENDS = "query ExportEnds($asOf: AsOf) { register: registerLogEnd(asOf: $asOf) proposals: proposalLogEnd(asOf: $asOf) acts: legalActLogEnd(asOf: $asOf) }";

/** Where the logs ended at a moment; null: where they end now. */
export function logEnds(ask: AskExport, knownOn: Instant | null): Promise<LogEnds> {
  return ask<LogEnds>(ENDS, { asOf: { knownOn } });
}

export function sameEnds(one: LogEnds, other: LogEnds): boolean {
  return one.register === other.register && one.proposals === other.proposals && one.acts === other.acts;
}

/** Whether every log had got so far. */
export function reaches(ends: LogEnds, numbers: LogEnds): boolean {
  return ends.register >= numbers.register && ends.proposals >= numbers.proposals && ends.acts >= numbers.acts;
}
