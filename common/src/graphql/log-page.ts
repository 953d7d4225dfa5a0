import { badInput } from "./registry-error";

/** Lines of a log that one call gives at most. */
const LONGEST_LOG_PAGE = 1_000;

/** A page of a log for those who follow it. Throws BAD_USER_INPUT where the numbers are no page. */
export function requireLogPage(since: number, limit: number): void {
  if (since < 0) throw badInput("since", `is 0 or a number of the log, got ${since}`);
  if (limit < 1 || limit > LONGEST_LOG_PAGE) throw badInput("limit", `is from 1 to ${LONGEST_LOG_PAGE}, got ${limit}`);
}
