import type { AsOf } from "../pure/as-of";
import type { Day } from "../pure/day";
import type { SqlPart } from "./keyset";
import { knownCondition } from "./known-condition";

/** Rows of a version table that answer for a view; `today` stands in for a missing day. */
export function temporalCondition(asOf: AsOf, today: Day, alias = ""): SqlPart {
  const prefix = alias === "" ? "" : `${alias}.`;
  const day = asOf.inForceOn ?? today;
  const known = knownCondition(asOf.knownOn, prefix);
  return { sql: `${known.sql} AND ${prefix}validFrom <= ? AND ${prefix}validTo > ?`, parameters: [...known.parameters, day, day] };
}
