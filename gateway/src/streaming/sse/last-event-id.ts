import type { IncomingHttpHeaders } from "node:http";
import { badRequest } from "../../http/bad-request";

/** The largest number that GraphQL's Int holds, and with it the largest of an entry. */
const LARGEST = 2 ** 31 - 1;

/** Number of the last event that a client has, as it tells when it comes back; null where it tells none. Throws RequestRefused. */
export function lastEventId(headers: IncomingHttpHeaders): number | null {
  const given = headers["last-event-id"];
  if (given === undefined || given === "") return null;
  const number = typeof given === "string" && /^\d{1,10}$/.test(given) ? Number(given) : NaN;
  if (!(number <= LARGEST)) throw badRequest("Last-Event-ID is the id of an event of this stream: a number.", 400, "BAD_USER_INPUT");
  return number;
}
