import { lookup, Resolver } from "node:dns/promises";

/** All addresses of a host, of both families; rejects where there is none. */
export type ResolveHost = (host: string) => Promise<ReadonlyArray<string>>;

const RESOLVER = { timeout: 2_500, tries: 2 };

/**
 * Asks the name servers over sockets of its own: the system's call would hold a thread for as long as a name server is silent,
 * and there are few. Hosts that an operator has named are asked of the system, which knows its file of hosts.
 */
export function systemResolver(approved: ReadonlySet<string>): ResolveHost {
  return async (host) => {
    if (approved.has(host)) return (await lookup(host, { all: true })).map(({ address }) => address);
    const resolver = new Resolver(RESOLVER);
    const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    if (four.status === "rejected" && six.status === "rejected") throw four.reason;
    return [four, six].flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  };
}
