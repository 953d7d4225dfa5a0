import { setTimeout as pause } from "node:timers/promises";
import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import type { Log } from "../observability/log";
import type { BrokerSettings } from "./broker-settings";

/** A server that answers: what is asked of JetStream is asked through these. */
export interface ReachedBroker {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  /** Aborted when the server is reached no more; when it is again, that is another of these. */
  readonly lost: AbortSignal;
}

/** NATS, which may be away at any moment. Nothing waits for it: it only makes others hear of a change sooner. */
export interface Broker {
  readonly prefix: string;
  /** Null while no server is reached. */
  readonly reached: ReachedBroker | null;
  /** `told` is called each time that a server is reached, for the first time or again. Returns how to stop. */
  onReached(told: () => void): () => void;
  close(): Promise<void>;
}

const AGAIN_AFTER_MS = 250;
const CONNECT_MS = 3_000;
/** How long JetStream may take to answer. */
const ANSWER_MS = 2_000;
/** A server that went without a word is noticed by two pings that come back unanswered. */
const PING_EVERY_MS = 5_000;

/** Connects in the background and again for ever. `name` is this process among the connections that NATS lists. */
export function openBroker(settings: BrokerSettings, name: string, log: Log): Broker {
  return new NatsBroker(settings, name, log);
}

class NatsBroker implements Broker {
  reached: ReachedBroker | null = null;
  private readonly told = new Set<() => void>();
  private readonly closing = new AbortController();
  private connection: NatsConnection | null = null;
  private isMissed = false;
  private losing = new AbortController();

  constructor(
    private readonly settings: BrokerSettings,
    private readonly name: string,
    private readonly log: Log,
  ) {
    void this.keepConnected();
  }

  get prefix(): string {
    return this.settings.prefix;
  }

  onReached(told: () => void): () => void {
    this.told.add(told);
    return () => void this.told.delete(told);
  }

  async close(): Promise<void> {
    this.closing.abort();
    this.reached = null;
    this.losing.abort();
    this.told.clear();
    await this.connection?.close();
  }

  private async keepConnected(): Promise<void> {
    while (!this.closing.signal.aborted) {
      const connection = await this.connect();
      if (connection !== null) await this.follow(connection).catch((error: unknown) => this.missed(String(error)));
      await pause(AGAIN_AFTER_MS, undefined, { signal: this.closing.signal, ref: false }).catch(() => undefined);
    }
  }

  private async connect(): Promise<NatsConnection | null> {
    const { servers, tls, credentials } = this.settings;
    try {
      const connection = await connect({
        ...credentials,
        ...(tls ? { tls: {} } : {}),
        servers: [...servers],
        name: this.name,
        timeout: CONNECT_MS,
        maxReconnectAttempts: -1,
        reconnectTimeWait: AGAIN_AFTER_MS,
        pingInterval: PING_EVERY_MS,
      });
      if (!this.closing.signal.aborted) return connection;
      await connection.close();
    } catch (error) {
      this.missed(error instanceof Error ? error.message : String(error));
    }
    return null;
  }

  /** Resolves when the connection is closed for good: by us, or because the server refuses us. */
  private async follow(connection: NatsConnection): Promise<void> {
    this.connection = connection;
    const options = { timeout: ANSWER_MS };
    const through = { connection, client: jetstream(connection, options), manager: await jetstreamManager(connection, { ...options, checkAPI: false }) };
    this.found(through);
    for await (const status of connection.status()) {
      if (status.type === "disconnect") this.missed("the connection was lost");
      if (status.type === "reconnect") this.found(through);
      if (status.type === "error") this.log.warn({ detail: status.error.message }, "NATS refuses something");
    }
    this.missed("the connection was closed");
    this.connection = null;
  }

  private found(through: Omit<ReachedBroker, "lost">): void {
    if (this.closing.signal.aborted) return;
    this.isMissed = false;
    this.losing = new AbortController();
    this.reached = { ...through, lost: this.losing.signal };
    this.log.info({ server: through.connection.getServer(), version: through.connection.info?.version }, "NATS is reached");
    for (const told of this.told) told();
  }

  private missed(detail: string): void {
    this.reached = null;
    this.losing.abort();
    if (this.isMissed || this.closing.signal.aborted) return;
    this.isMissed = true;
    this.log.warn({ servers: this.settings.servers, detail }, "NATS is away: changes are looked for each second until it is back");
  }
}
