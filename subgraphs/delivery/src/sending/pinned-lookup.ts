import type { LookupFunction } from "node:net";
import { isIPv6 } from "node:net";
import { addressRefusal, type AddressAllowance } from "../domain/endpoint-url";
import { ReceiverFailure } from "./receiver-failure";
import type { ResolveHost } from "./resolve-host";

/**
 * What a connection asks for addresses. Every address of the host is checked, and the connection goes to one of just those: no
 * name is asked again between check and connect, so a second answer that leads inside comes too late. One address inside among
 * several outside refuses them all.
 */
export function pinnedLookup(resolve: ResolveHost, allowance: AddressAllowance): LookupFunction {
  return (host, options, done) => {
    checkedAddresses(host, resolve, allowance).then(
      (addresses) => {
        const family = Number(options.family ?? 0);
        const fitting = addresses.filter((found) => family === 0 || found.family === family);
        const [first] = fitting;
        if (first === undefined) return done(new ReceiverFailure("UNREACHABLE", `${host} has no address`), "");
        return options.all === true ? done(null, fitting) : done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ""),
    );
  };
}

async function checkedAddresses(host: string, resolve: ResolveHost, allowance: AddressAllowance): Promise<Array<{ address: string; family: 4 | 6 }>> {
  const name = host.replace(/\.$/, "").toLowerCase();
  const addresses = await resolve(name);
  for (const address of addresses) {
    const refusal = addressRefusal(name, address, allowance);
    if (refusal !== null) throw new ReceiverFailure("ADDRESS_FORBIDDEN", `${host} has the address ${address}: ${refusal}`);
  }
  return addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
}
