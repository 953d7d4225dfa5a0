import pino from "pino";
import type { Log } from "@tizilim/common/observability/log";

export interface ToldLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A log whose lines a test can read. */
export function toldLog(): { readonly log: Log; readonly lines: ReadonlyArray<ToldLine> } {
  const lines: ToldLine[] = [];
  return { log: pino({ level: "debug" }, { write: (text: string) => void lines.push(JSON.parse(text) as ToldLine) }), lines };
}
