import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import pino from "pino";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { LogBell } from "@tizilim/common/signal/log-bell";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { startGateway, type GatewayOptions, type RunningGateway } from "@tizilim/gateway/gateway";
import { TokenRefused } from "@tizilim/gateway/identity/token-refused";
import type { TestPlace } from "../../support/databases";
import { include, JUSTICE, text } from "../../support/register-world";
import { openWorkflowWorld, type WorkflowWorld } from "../../support/workflow-world";

const SUPERGRAPH = readFileSync(resolve(__dirname, "../../../supergraph.graphql"), "utf8");

/** The three subgraphs and the gateway in one process, open until `close`. */
export interface StreamedRegistry {
  readonly world: WorkflowWorld;
  readonly gateway: RunningGateway;
  /** With which another gateway can be started over the same subgraphs. */
  readonly gatewayOptions: GatewayOptions;
  readonly bell: LogBell;
  /** Address of the graph over WebSocket. */
  readonly url: string;
  /** Names of subgraphs that never answer. */
  readonly silent: Set<string>;
  /** Calls to subgraphs so far: the text of each. */
  readonly calls: string[];
  /** The token of a viewer. */
  tokenOf(viewer: Viewer): string;
  /** Includes services one after the other, each in a commit of its own, in the subsection; rings after each. Returns the register's end. */
  includeServices(count: number, subsection?: string): Promise<number>;
  registerEnd(): Promise<number>;
  close(): Promise<void>;
}

export interface StreamedOptions {
  readonly room?: string;
  /** Stands before each subgraph. */
  readonly between?: (link: SubgraphLink) => SubgraphLink;
  readonly gateway?: Partial<GatewayOptions>;
}

export async function openStreamedRegistry(place: TestPlace, { room = "", between = (link) => link, gateway: options = {} }: StreamedOptions = {}): Promise<StreamedRegistry> {
  const world = await openWorkflowWorld(place, { room });
  const bell = new LogBell();
  const silent = new Set<string>();
  const calls: string[] = [];
  const viewers = new Map<string, Viewer>();
  const links = [world.register.catalogue, world.workflow, world.legal].map((subgraph): SubgraphLink =>
    between({
      name: subgraph.name,
      call: (call) => {
        calls.push(`${subgraph.name} ${call.query}`);
        return silent.has(subgraph.name) ? new Promise(() => undefined) : subgraph.call(call);
      },
      revision: () => subgraph.revision(),
      close: () => Promise.resolve(),
    }),
  );
  const gatewayOptions: GatewayOptions = {
    sdl: SUPERGRAPH,
    port: 0,
    host: "127.0.0.1",
    log: pino({ level: "silent" }),
    links,
    signal: bell,
    authenticate: (header) => {
      if (header === undefined || header === "") return Promise.resolve(ANONYMOUS);
      const viewer = viewers.get(header);
      return viewer === undefined ? Promise.reject(new TokenRefused("not-accepted")) : Promise.resolve(viewer);
    },
    ...options,
  };
  const gateway = await startGateway(gatewayOptions);
  const registerEnd = async (): Promise<number> => {
    const answer = await world.register.catalogue.call({ query: "{ registerLogEnd }", operationName: null, variables: {}, viewer: ANONYMOUS, requestId: "test", deadline: Date.now() + 5_000 });
    return Number(answer.data?.["registerLogEnd"]);
  };
  return {
    world, gateway, gatewayOptions, bell, silent, calls,
    url: `${gateway.url.replace(/^http/, "ws")}/graphql`,
    registerEnd,
    tokenOf: (viewer) => {
      const token = `Bearer ${JSON.stringify(viewer).replaceAll(/[^\w]/g, "")}`;
      viewers.set(token, viewer);
      return token;
    },
    includeServices: async (count, subsection = "00101") => {
      let end = 0;
      for (let each = 0; each < count; each++) {
        await world.register.write((writer) => include(writer, { subsection, name: text(`Қызмет ${each}`, `Услуга ${each}`), provider: JUSTICE }));
        bell.ring("register", (end = await registerEnd()));
      }
      return end;
    },
    close: async () => {
      await gateway.close();
      await world.close();
    },
  };
}
