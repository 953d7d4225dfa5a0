import type { Log } from "../observability/log";
import { openBroker } from "./broker";
import { brokerReadiness } from "./broker-readiness";
import type { BrokerSettings } from "./broker-settings";
import type { CarriedLog } from "./carried-log";
import { instanceName } from "./instance-name";
import { LogPublisher } from "./log-publisher";

/** What a process does for the logs that it owns, as long as it runs. */
export interface CarriedLogs {
  readiness(): { readonly ok: boolean; readonly detail: string };
  close(): Promise<void>;
}

/** Carries logs of this process to NATS; null where there is none. `service` is what the process is, such as catalogue. */
export function carryLogs(settings: BrokerSettings | null, service: string, sources: ReadonlyArray<CarriedLog>, log: Log): CarriedLogs | null {
  if (settings === null) return null;
  const broker = openBroker(settings, instanceName(service), log);
  const publishers = sources.map((source) => new LogPublisher({ broker, source, log }));
  return {
    readiness: () => brokerReadiness(broker),
    close: async () => {
      await Promise.all(publishers.map((publisher) => publisher.close()));
      await broker.close();
    },
  };
}
