import type { Broker } from "./broker";

/** How it stands with the broker, for /readyz: nothing needs it to serve. */
export function brokerReadiness({ reached }: Broker): { readonly ok: boolean; readonly detail: string } {
  return reached === null ? { ok: false, detail: "NATS is away: changes are looked for each second" } : { ok: true, detail: "NATS is reached" };
}
