import type { Log } from "../observability/log";
import type { Subgraph } from "../subgraph/subgraph";
import { openBroker } from "./broker";
import { brokerReadiness } from "./broker-readiness";
import type { BrokerSettings } from "./broker-settings";
import type { CarriedLog } from "./carried-log";
import { instanceName } from "./instance-name";
import { LogPublisher } from "./log-publisher";

export interface Carrying {
  /** Null: there is no NATS, and nothing is carried. */
  readonly settings: BrokerSettings | null;
  readonly source: CarriedLog;
  readonly log: Log;
}

/** The same subgraph, which carries its log to NATS as long as it is open. */
export function carryingSubgraph(subgraph: Subgraph, { settings, source, log }: Carrying): Subgraph {
  if (settings === null) return subgraph;
  const broker = openBroker(settings, instanceName(subgraph.name), log);
  const publisher = new LogPublisher({ broker, source, onCommit: subgraph.database.onCommit, log });
  return {
    ...subgraph,
    readiness: async () => {
      const { ok, detail } = await subgraph.readiness();
      return { ok, detail: `${detail}; ${brokerReadiness(broker).detail}` };
    },
    close: async () => {
      await publisher.close();
      await broker.close();
      await subgraph.close();
    },
  };
}
