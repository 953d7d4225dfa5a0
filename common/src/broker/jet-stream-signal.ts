import type { Log } from "../observability/log";
import { LogBell } from "../signal/log-bell";
import type { LogName } from "../signal/log-name";
import type { LogSignal } from "../signal/log-signal";
import type { Broker } from "./broker";
import { LogConsumer } from "./log-consumer";
import { streamNames } from "./stream-names";

/** The signal between processes: what the owner of a log has published is heard here. */
export class JetStreamSignal implements LogSignal {
  private readonly bell = new LogBell();
  private readonly consumers = new Map<LogName, LogConsumer>();

  /** `instance` names this process among all that listen. */
  constructor(
    private readonly broker: Broker,
    private readonly instance: string,
    private readonly log: Log,
  ) {}

  listen(log: LogName, told: (number: number) => void): () => void {
    const stop = this.bell.listen(log, told);
    if (!this.consumers.has(log)) this.consumers.set(log, this.consume(log));
    return stop;
  }

  async close(): Promise<void> {
    await Promise.all([...this.consumers.values()].map((consumer) => consumer.close()));
  }

  private consume(log: LogName): LogConsumer {
    const { stream } = streamNames(this.broker.prefix, log);
    return new LogConsumer({ broker: this.broker, stream, instance: this.instance, told: (number) => this.bell.ring(log, number), log: this.log });
  }
}
