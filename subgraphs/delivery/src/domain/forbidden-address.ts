import { IPv4, isValid, parse, parseCIDR, type IPv6 } from "ipaddr.js";

/** Addresses that the whole world may be given, but that answer from inside: Azure's platform service. */
const INSIDE_ALTHOUGH_PUBLIC = new Set(["168.63.129.16"]);

/** Everything that is routed on the public internet lies in here; the rest is local, translated, historic or not given out. */
const PUBLIC_IPV6 = parseCIDR("2000::/3") as [IPv6, number];

/**
 * Why nothing may be sent to this address, as the name of its range; null: it lies outside. Only plain unicast of the public
 * internet passes: no private, loopback, link-local, shared, multicast, benchmark, documentation or reserved range, and none in
 * which an IPv4 address is wrapped (mapped, NAT64, 6to4, Teredo). What is no address at all is forbidden as well.
 */
export function forbiddenRange(address: string): string | null {
  if (!isValid(address)) return "no address";
  const parsed = parse(address);
  if (parsed instanceof IPv4) {
    if (INSIDE_ALTHOUGH_PUBLIC.has(parsed.toString())) return "platform service";
    return parsed.range() === "unicast" ? null : parsed.range();
  }
  const range = parsed.range();
  if (range !== "unicast") return range;
  return parsed.match(PUBLIC_IPV6) ? null : "not public";
}

/** One way of writing for one address, so that two of them can be compared; null where the text is none. */
export function canonicalAddress(text: string): string | null {
  return isValid(text) ? parse(text).toString() : null;
}
