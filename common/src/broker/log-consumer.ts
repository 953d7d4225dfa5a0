import { setTimeout as pause } from "node:timers/promises";
import { AckPolicy, DeliverPolicy, type ConsumerMessages } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import type { Log } from "../observability/log";
import type { Broker, ReachedBroker } from "./broker";

export interface LogConsumerParts {
  readonly broker: Broker;
  readonly stream: string;
  /** Of the process: a consumer belongs to one. */
  readonly instance: string;
  readonly told: (number: number) => void;
  readonly log: Log;
}

const AGAIN_AFTER_MS = 500;
/** NATS forgets the consumer of a process that has been away for so long. */
const FORGOTTEN_AFTER_MS = 300_000;
/** A consumer that vanished without a word is missed after two heartbeats. */
const ASKED = { expires: 2_000, idle_heartbeat: 1_000, abort_on_missing_resource: true };

/** Hears of a stream's messages from its last one on, and makes its consumer anew whenever that, the stream or the server was away. */
export class LogConsumer {
  private readonly closing = new AbortController();
  private readonly ended: Promise<void>;
  private messages: ConsumerMessages | null = null;

  constructor(private readonly parts: LogConsumerParts) {
    this.ended = this.keepHearing();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.messages?.close();
    await this.ended;
    const { broker, stream, instance } = this.parts;
    await broker.reached?.manager.consumers.delete(stream, instance).catch(() => undefined);
  }

  private async keepHearing(): Promise<void> {
    const { broker, stream, log } = this.parts;
    while (!this.closing.signal.aborted) {
      const { reached } = broker;
      try {
        if (reached !== null) await this.hear(reached);
      } catch (error) {
        log.debug({ stream, detail: error instanceof Error ? error.message : String(error) }, "a stream is not heard: tried again");
      }
      await this.wait();
    }
  }

  /** For a while, or until a server is reached. */
  private async wait(): Promise<void> {
    const reached = new AbortController();
    const forget = this.parts.broker.onReached(() => reached.abort());
    await pause(AGAIN_AFTER_MS, undefined, { signal: AbortSignal.any([this.closing.signal, reached.signal]), ref: false }).catch(() => undefined);
    forget();
  }

  /** Resolves or rejects when there is nothing to hear any more. */
  private async hear({ client, manager }: ReachedBroker): Promise<void> {
    const { stream, instance, told } = this.parts;
    const info = await manager.consumers.add(stream, {
      durable_name: instance,
      deliver_policy: DeliverPolicy.Last,
      // What is missed is asked of the log: nothing needs to be given again, and the number is all that is read.
      ack_policy: AckPolicy.None,
      headers_only: true,
      inactive_threshold: nanos(FORGOTTEN_AFTER_MS),
    });
    if (this.closing.signal.aborted) return;
    const messages = await client.consumers.getConsumerFromInfo(info).consume(ASKED);
    this.messages = messages;
    if (this.closing.signal.aborted) await messages.close();
    for await (const { seq } of messages) told(seq);
  }
}
