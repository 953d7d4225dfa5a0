import { badInput } from "./registry-error";

/** Throws BAD_USER_INPUT where a stream is asked to go on from a number that the log has not reached, or that is none. */
export async function requireSinceNumber(sinceNumber: number | null | undefined, end: () => Promise<number>): Promise<number | null> {
  if (sinceNumber == null) return null;
  if (sinceNumber < 0) throw badInput("sinceNumber", `is 0 or the number of a change, got ${sinceNumber}`);
  const newest = await end();
  if (sinceNumber > newest) throw badInput("sinceNumber", `is at most ${newest}, the number of the newest change, got ${sinceNumber}`);
  return sinceNumber;
}
