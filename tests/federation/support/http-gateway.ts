import pino from "pino";
import { startGateway, type GatewayOptions, type RunningGateway } from "@tizilim/gateway/gateway";
import { composed, localLink, type LocalLink, type LocalSubgraph } from "./local-subgraphs";

export interface ServedGateway extends RunningGateway {
  readonly local: ReadonlyMap<string, LocalLink>;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(parameters: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

/** A gateway listening on a free port over subgraphs in this process. */
export async function servedGateway(subgraphs: ReadonlyArray<LocalSubgraph>, options: Partial<GatewayOptions> = {}): Promise<ServedGateway> {
  const local = new Map(subgraphs.map((subgraph) => [subgraph.name, localLink(subgraph)]));
  const gateway = await startGateway({
    sdl: composed(subgraphs),
    port: 0,
    host: "127.0.0.1",
    log: pino({ level: "silent" }),
    links: [...local.values()],
    ...options,
  });
  const url = `${gateway.url}/graphql`;
  return {
    ...gateway,
    local,
    post: (body, headers = {}) =>
      fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) }),
    get: (parameters, headers = {}) => fetch(`${url}?${new URLSearchParams(parameters).toString()}`, { headers: { "apollo-require-preflight": "1", ...headers } }),
  };
}
