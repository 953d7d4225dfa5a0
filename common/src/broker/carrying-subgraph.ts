import type { Log } from "../observability/log";
import type { Subgraph } from "../subgraph/subgraph";
import type { BrokerSettings } from "./broker-settings";
import type { CarriedLog } from "./carried-log";
import { carryLogs } from "./carry-logs";

/** The same subgraph, which carries its log to NATS as long as it is open; without NATS it is the subgraph itself. */
export function carryingSubgraph(subgraph: Subgraph, settings: BrokerSettings | null, source: CarriedLog, log: Log): Subgraph {
  const carried = carryLogs(settings, subgraph.name, [source], log);
  if (carried === null) return subgraph;
  return {
    ...subgraph,
    readiness: async () => {
      const { ok, detail } = await subgraph.readiness();
      return { ok, detail: `${detail}; ${carried.readiness().detail}` };
    },
    close: async () => {
      await carried.close();
      await subgraph.close();
    },
  };
}
