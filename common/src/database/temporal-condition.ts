import type { AsOf } from "../pure/as-of";
import type { Day } from "../pure/day";
import { END_OF_TIME } from "../pure/instant";
import type { SqlPart } from "./keyset";

/** Rows of a version table that answer for a view; `today` stands in for a missing day. */
export function temporalCondition(asOf: AsOf, today: Day, alias = ""): SqlPart {
  const column = (name: string): string => (alias === "" ? name : `${alias}.${name}`);
  const day = asOf.inForceOn ?? today;
  const valid = `${column("validFrom")} <= ? AND ${column("validTo")} > ?`;
  return asOf.knownOn === null
    ? { sql: `${column("knownTo")} = ? AND ${valid}`, parameters: [END_OF_TIME, day, day] }
    : {
        sql: `${column("knownFrom")} <= ? AND ${column("knownTo")} > ? AND ${valid}`,
        parameters: [asOf.knownOn, asOf.knownOn, day, day],
      };
}
