import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { carriedRegister } from "@tizilim/catalogue/entry/carried-register.store";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import type { BrokerSettings } from "@tizilim/common/broker/broker-settings";
import { carryLogs } from "@tizilim/common/broker/carry-logs";
import { hearLogs } from "@tizilim/common/broker/hear-logs";
import { lateLink } from "@tizilim/common/link/late-link";
import type { Log } from "@tizilim/common/observability/log";
import { systemClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { startGateway, type RunningGateway } from "@tizilim/gateway/gateway";
import { openLegal } from "@tizilim/legal/legal";
import { carriedActs } from "@tizilim/legal/log/carried-acts.store";
import { carriedProposals } from "@tizilim/workflow/log/carried-proposals.store";
import { openWorkflow } from "@tizilim/workflow/workflow";
import type { RegistryPlace } from "../../support/registry-place";
import { include, JUSTICE, text } from "../../support/register-world";

const SUPERGRAPH = readFileSync(resolve(__dirname, "../../../supergraph.graphql"), "utf8");

/** One of several machines over the same databases, which have only NATS between them: its own subgraphs, and a gateway over these. */
export interface Machine {
  readonly gateway: RunningGateway;
  /** Address of the graph over WebSocket. */
  readonly url: string;
  readonly catalogue: Subgraph;
  /** Enters a service by this machine. */
  enter(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface MachineOptions {
  readonly place: Pick<RegistryPlace, "settings">;
  readonly nats: BrokerSettings;
  readonly log: Log;
  /** Milliseconds between its gateway's looks at the logs. */
  readonly lookEveryMs: number;
}

/** The databases hold a register already. */
export async function openMachine({ place, nats, log, lookEveryMs }: MachineOptions): Promise<Machine> {
  const shared = { clock: systemClock, log };
  let workflow: Subgraph | null = null;
  const catalogue = await openCatalogue({ database: place.settings("catalogue"), ...shared });
  const legal = await openLegal({ database: place.settings("legal"), ...shared, upstream: { catalogue, workflow: lateLink("workflow", () => workflow) } });
  workflow = await openWorkflow({ database: place.settings("workflow"), ...shared, upstream: { catalogue, legal } });
  const subgraphs = [workflow, legal, catalogue];
  const carried = carryLogs(nats, "machine", [carriedRegister(catalogue.database), carriedProposals(workflow.database), carriedActs(legal.database)], log);
  const heard = hearLogs(nats, "gateway", log);
  if (heard === null) throw new Error("there is no NATS");
  const links = subgraphs.map((subgraph) => ({ ...subgraph, close: () => Promise.resolve() }));
  const gateway = await startGateway({ sdl: SUPERGRAPH, port: 0, host: "127.0.0.1", log, links, signal: heard.signal, streams: { lookEveryMs, drainMs: 10 } });
  return {
    gateway, catalogue,
    url: `${gateway.url.replace(/^http/, "ws")}/graphql`,
    enter: async (name) => {
      const service = { subsection: "00101", name: text(name, name), provider: JUSTICE };
      await RegisterWriter.write(catalogue.database, new Date(), (writer) => include(writer, service));
    },
    close: async () => {
      await gateway.close();
      await heard.close();
      await carried?.close();
      for (const subgraph of subgraphs) await subgraph.close();
    },
  };
}
