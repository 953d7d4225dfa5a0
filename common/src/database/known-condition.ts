import { END_OF_TIME, type Instant } from "../pure/instant";
import type { SqlPart } from "./keyset";

/** Rows that were known at a moment; null: those that are known now. prefix: e.g. the alias of the table with its dot. */
export function knownCondition(knownOn: Instant | null, prefix = ""): SqlPart {
  return knownOn === null
    ? { sql: `${prefix}knownTo = ?`, parameters: [END_OF_TIME] }
    : { sql: `${prefix}knownFrom <= ? AND ${prefix}knownTo > ?`, parameters: [knownOn, knownOn] };
}
