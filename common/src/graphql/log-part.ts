import { badInput } from "./registry-error";

/** Changes of a log that a public list gives at most. */
export const LONGEST_LOG_PART = 100;

/** Throws BAD_USER_INPUT where the arguments of a list of changes are none. */
export function requireLogPart(number: number, limit: number): void {
  if (number < 0) throw badInput("number", `is 0 or the number of a change, got ${number}`);
  if (limit < 1 || limit > LONGEST_LOG_PART) throw badInput("limit", `is from 1 to ${LONGEST_LOG_PART}, got ${limit}`);
}
