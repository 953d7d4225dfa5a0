/** What a receiver asks for beyond this is not obeyed: a slip of the pen there would silence it for good. */
export const LONGEST_RETRY_AFTER_MS = 24 * 60 * 60 * 1_000;

const SECONDS = /^\d{1,9}$/;
/** The three forms of a date in HTTP all begin with the name of a day (RFC 9110, 5.6.7). */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** Milliseconds that a Retry-After header asks to wait (RFC 9110, 10.2.3): seconds or a date. Null where it asks nothing that can be read. */
export function retryAfterMs(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? "";
  if (SECONDS.test(text)) return Math.min(Number(text) * 1_000, LONGEST_RETRY_AFTER_MS);
  if (!HTTP_DATE.test(text)) return null;
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) return null;
  return Math.min(Math.max(0, moment - now.getTime()), LONGEST_RETRY_AFTER_MS);
}
