import { randomBytes } from "node:crypto";
import type { ReachedBroker } from "@tizilim/common/broker/broker";
import { openBroker, type Broker } from "@tizilim/common/broker/broker";
import type { CarriedLine, CarriedLog } from "@tizilim/common/broker/carried-log";
import { LogPublisher, type LogPublisherParts } from "@tizilim/common/broker/log-publisher";
import { streamNames, type StreamNames } from "@tizilim/common/broker/stream-names";
import { brokerEnvironment, brokerSettingsOf } from "@tizilim/common/config/broker-environment";
import type { Log } from "@tizilim/common/observability/log";
import type { LogName } from "@tizilim/common/signal/log-name";
import { z } from "zod";
import { eventually } from "./eventually";
import { toldLog, type ToldLine } from "./told-log";

export function randomPrefix(): string {
  return `TEST_${randomBytes(4).toString("hex")}`;
}

/** Processes of one installation on a NATS server: those that publish, those that listen, and an eye of the test's own. */
export class BrokerWorld {
  readonly prefix = randomPrefix();
  readonly log: Log;
  readonly told: ReadonlyArray<ToldLine>;
  private readonly opened: Array<{ close(): Promise<void> }> = [];
  private readonly eye: Broker;

  constructor(private readonly url: string) {
    ({ log: this.log, lines: this.told } = toldLog());
    this.eye = this.broker("eye");
  }

  names(log: LogName = "register"): StreamNames {
    return streamNames(this.prefix, log);
  }

  /** The connection of one more process. */
  broker(name: string): Broker {
    const settings = brokerSettingsOf(z.object(brokerEnvironment).parse({ NATS_URL: this.url, NATS_PREFIX: this.prefix }));
    if (settings === null) throw new Error("there is no NATS_URL");
    return this.closed(openBroker(settings, name, this.log));
  }

  /** Publishes from a process of its own. */
  publisher(source: CarriedLog, options: Pick<LogPublisherParts, "lookEveryMs"> = {}): LogPublisher {
    return this.closed(new LogPublisher({ broker: this.broker("publisher"), source, log: this.log, ...options }));
  }

  /** Ends with the test, before what was opened earlier. */
  closed<T extends { close(): Promise<void> }>(each: T): T {
    this.opened.unshift(each);
    return each;
  }

  async reached(): Promise<ReachedBroker> {
    const reached = await eventually(() => this.eye.reached, (broker) => broker !== null);
    if (reached === null) throw new Error("NATS is not reached");
    return reached;
  }

  /** Resolves when the stream ends with this number and has lost none. */
  async untilCarried(number: number, log: LogName = "register"): Promise<void> {
    const state = async (): Promise<{ first: number; last: number; messages: number } | null> => {
      const info = await this.eye.reached?.manager.streams.info(this.names(log).stream).catch(() => null);
      return info == null ? null : { first: info.state.first_seq, last: info.state.last_seq, messages: info.state.messages };
    };
    await eventually(state, (now) => now !== null && now.last === number && now.messages === number && now.first === Math.min(1, number));
  }

  /** Every message of the stream, in its order. */
  async messages(): Promise<ReadonlyArray<{ readonly sequence: number; readonly id: string; readonly subject: string; readonly line: CarriedLine }>> {
    const { manager } = await this.reached();
    const { stream } = this.names();
    const { state } = await manager.streams.info(stream);
    const read = [];
    for (let seq = state.first_seq; seq > 0 && seq <= state.last_seq; seq += 1) {
      const message = await manager.streams.getMessage(stream, { seq });
      if (message !== null) read.push({ sequence: message.seq, id: message.header.get("Nats-Msg-Id"), subject: message.subject, line: JSON.parse(message.string()) as CarriedLine });
    }
    return read;
  }

  async close(): Promise<void> {
    const stream = this.names().stream;
    for (const each of this.opened.filter((one) => one !== this.eye)) await each.close();
    await this.eye.reached?.manager.streams.delete(stream).catch(() => undefined);
    await this.eye.close();
  }
}
