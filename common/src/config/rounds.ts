import { z } from "zod";
import { StartupFailure } from "../database/startup-failure";
import type { Environment } from "./subgraph-environment";

/** Pause between rounds in a running process: what waits for another subgraph waits so long at most after that is back. */
const ROUNDS_EVERY_MS = 1_000;

/**
 * The setting ROUNDS as milliseconds between rounds of what goes on by itself; null where it is off. Off, a subgraph follows and
 * sends only when it is asked: for measurements of reads, which would count its statements as theirs.
 */
export const roundsEveryMs = z
  .enum(["on", "off"], { error: "is on or off" })
  .default("on")
  .transform((rounds) => (rounds === "off" ? null : ROUNDS_EVERY_MS));

/** The same alone, for a process that holds several subgraphs. Throws StartupFailure. */
export function readRounds(environment: Environment): number | null {
  const read = roundsEveryMs.safeParse(environment["ROUNDS"] || undefined);
  if (!read.success) throw new StartupFailure(`ROUNDS ${read.error.issues[0]?.message ?? ""}`);
  return read.data;
}
