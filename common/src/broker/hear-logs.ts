import type { Log } from "../observability/log";
import type { LogSignal } from "../signal/log-signal";
import { openBroker } from "./broker";
import { brokerReadiness } from "./broker-readiness";
import type { BrokerSettings } from "./broker-settings";
import { instanceName } from "./instance-name";
import { JetStreamSignal } from "./jet-stream-signal";

/** The ear of a process that owns no log. */
export interface HeardLogs {
  readonly signal: LogSignal;
  readiness(): { readonly ok: boolean; readonly detail: string };
  close(): Promise<void>;
}

/** Hears over NATS that logs have grown; null where there is no NATS to hear from. `service` is what the process is, such as gateway. */
export function hearLogs(settings: BrokerSettings | null, service: string, log: Log): HeardLogs | null {
  if (settings === null) return null;
  const instance = instanceName(service);
  const broker = openBroker(settings, instance, log);
  const signal = new JetStreamSignal(broker, instance, log);
  return {
    signal,
    readiness: () => brokerReadiness(broker),
    close: async () => {
      await signal.close();
      await broker.close();
    },
  };
}
