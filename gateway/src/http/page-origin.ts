import type { IncomingHttpHeaders } from "node:http";
import { badRequest } from "./bad-request";

/**
 * Whether a browser sent this for a page that may not read our answers: one of another origin that we do not name. Programs that are no
 * browsers name no origin, and are nobody's page.
 */
export function isForeignPage(headers: IncomingHttpHeaders, corsOrigins: ReadonlyArray<string>): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  if (corsOrigins.includes("*") || site === "same-origin") return false;
  // A request whose answer a page cannot read names no origin, but browsers say where it comes from.
  if (origin === undefined) return site === "cross-site" || site === "same-site";
  if (corsOrigins.includes(origin)) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * For streams that a page opens without being able to send a header of its own (EventSource, WebSocket), where no preflight asks.
 * Throws RequestRefused.
 */
export function refuseForeignPage(headers: IncomingHttpHeaders, corsOrigins: ReadonlyArray<string>): void {
  if (isForeignPage(headers, corsOrigins)) throw badRequest("Pages of this origin may not open streams here.", 403, "ORIGIN_NOT_ALLOWED");
}
