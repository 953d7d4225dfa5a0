import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a page may open a socket here. Browsers name the page's origin and ask no leave beforehand, unlike for requests, so it is held to the
 * same origins here. A client that is no page names none.
 */
export function isAllowedOrigin({ origin, host }: IncomingHttpHeaders, corsOrigins: ReadonlyArray<string>): boolean {
  if (origin === undefined || corsOrigins.includes("*") || corsOrigins.includes(origin)) return true;
  if (host === undefined || !URL.canParse(origin)) return false;
  const page = new URL(origin);
  return /^https?:$/.test(page.protocol) && page.host === hostAs(page.protocol, host);
}

/** The Host header in the form that an origin has it: without the port that its scheme implies. */
function hostAs(protocol: string, host: string): string | null {
  const address = `${protocol}//${host}`;
  return URL.canParse(address) ? new URL(address).host : null;
}
