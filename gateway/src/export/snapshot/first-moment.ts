import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import { reaches, type LogEnds } from "./log-ends";
import { instantOfMicros, microsOf } from "./micros";

/** Lines may be recorded a little ahead of our clock. */
const CLOCKS_APART_MS = 2_000;

const BEFORE_EVERYTHING: Instant = "1970-01-01T00:00:00.000000Z";

export interface MomentSearch {
  /** Where the logs ended at a moment. */
  readonly endsAt: (moment: Instant) => Promise<LogEnds>;
  /** A moment that is likely the one looked for. */
  readonly likely: Instant;
  readonly now: Date;
}

/**
 * The first moment at which all logs had reached the numbers; null where they have not yet. That is when the last of the lines was recorded,
 * which a log need not tell to everybody, so it is found by halving; two questions do where the guess is right.
 */
export async function firstMoment(numbers: LogEnds, { endsAt, likely, now }: MomentSearch): Promise<Instant | null> {
  const holds = async (micros: number): Promise<boolean> => reaches(await endsAt(instantOfMicros(micros)), numbers);
  let low = microsOf(BEFORE_EVERYTHING);
  let high = microsOf(instantOf(now)) + CLOCKS_APART_MS * 1_000;
  if (await holds(low)) return BEFORE_EVERYTHING;
  const guess = microsOf(likely);
  if (guess > low) {
    if (await holds(guess)) high = guess;
    else low = guess;
    if (high === guess && guess - 1 > low) {
      if (await holds(guess - 1)) high = guess - 1;
      else low = guess - 1;
    }
  }
  if (high <= low || (high !== guess && !(await holds(high)))) return null;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (await holds(middle)) high = middle;
    else low = middle;
  }
  return instantOfMicros(high);
}
