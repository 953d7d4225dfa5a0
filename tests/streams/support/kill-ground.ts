import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { amendService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { instantOf } from "@tizilim/common/pure/instant";
import { DELIVERY_TABLES } from "@tizilim/delivery/delivery-tables";
import { newSigningKey } from "@tizilim/delivery/signing/new-signing-key";
import { openReceiver, type Receiver } from "../../delivery/support/receiver";
import { addEndpoint } from "../../delivery/support/sending-world";
import type { HouseProcess } from "../../support/house-process";
import { OwnNatsServer } from "../../support/nats-server";
import { OwnMariadb } from "../../support/own-mariadb";
import { startProcesses, SUBGRAPHS, type RunningProcesses } from "../../support/running-registry";
import { within } from "../../support/within";
import type { Listener } from "./hear-out";

const DELIVERY = { DELIVERY_ALLOW_HTTP: "on", DELIVERY_ALLOWED_HOSTS: "127.0.0.1", DELIVERY_ORIGIN: "tizilim.test" };
const SERVICE = "00101001";
const OCCASION = { effectiveFrom: "2026-12-01", cause: { kind: "CORRECTION" as const, reference: "a test", orderNumber: null, orderDate: null } };
/** How long a server of others is away before it is started again. */
const AWAY_MS = 300;
const ANSWER_LIMIT_MS = 60_000;
const END_LIMIT_MS = 60_000;

export type Part = "the gateway" | "the catalogue" | "the worker" | "NATS" | "MariaDB";

/** The registry in processes, with a worker and a partner's receiver, on a MariaDB and a NATS of its own: each part may be killed. */
export class KillGround {
  private turn = 0;

  private constructor(
    private readonly mariadb: OwnMariadb,
    private readonly nats: OwnNatsServer,
    private readonly registry: RunningProcesses,
    private readonly database: RegistryDatabase,
    readonly receiver: Receiver,
    private worker: HouseProcess,
  ) {}

  /** `closing` gets what is to be done at the end, also when it does not come so far as to open. */
  static async open(closing: Array<() => Promise<unknown>>, tell: (step: string) => void): Promise<KillGround> {
    const mariadb = await OwnMariadb.open();
    closing.push(() => mariadb.close());
    tell("MariaDB answers");
    const nats = await OwnNatsServer.open();
    closing.push(() => nats.remove());
    const registry = await startProcesses(mariadb.place(), { NATS_URL: nats.url, ...DELIVERY });
    closing.push(() => killAll(registry));
    tell("the processes are ready");
    const receiver = await openReceiver();
    closing.push(() => receiver.close());
    const database = await openDatabase(mariadb.place().settings("catalogue"), CATALOGUE_TABLES);
    closing.push(() => database.close());
    await subscribe(receiver, mariadb);
    const worker = await registry.startWorker();
    tell("a worker delivers");
    return new KillGround(mariadb, nats, registry, database, receiver, worker);
  }

  get origin(): string {
    return this.registry.origin;
  }

  /** The receiver as one that listens, by the worker that serves it now. */
  get listeningReceiver(): Listener {
    const { receiver, worker } = this;
    return {
      name: "the receiver",
      get last() {
        return receiver.numbers.at(-1) ?? 0;
      },
      get state() {
        return `the worker wrote: ${worker.output()}`;
      },
    };
  }

  /** Number of the newest entry. */
  async end(): Promise<number> {
    const rows: Array<{ number: number | string }> = await within(ANSWER_LIMIT_MS, "the number of the newest entry", this.database.reader.query("SELECT number FROM register_head"));
    return Number(rows[0]?.number);
  }

  /** One more entry: another term for a service. Rejects while there is no database; then the entry may have been made all the same. */
  async enter(): Promise<void> {
    const term = { kk: `${(this.turn += 1)} күн`, ru: `${this.turn} дн.` };
    const outcome = await within(ANSWER_LIMIT_MS, "an entry", RegisterWriter.write(this.database, new Date(), (register) => amendService(register, SERVICE as never, { term }, OCCASION)));
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  }

  /** Kills a part and puts another in its place; resolves when that is ready. */
  async kill(part: Part): Promise<void> {
    const { registry, nats, mariadb } = this;
    switch (part) {
      case "the gateway":
        await killed(registry.gateway);
        return registry.restartGateway();
      case "the catalogue":
        await killed(registry.process("catalogue"));
        return registry.restart("catalogue");
      case "the worker":
        await killed(this.worker);
        this.worker = await registry.startWorker();
        return;
      case "NATS":
      case "MariaDB": {
        const server = part === "NATS" ? nats : mariadb;
        await server.kill();
        await pause(AWAY_MS);
        return server.start();
      }
    }
  }
}

/** From the first entry on. */
async function subscribe({ url }: Receiver, mariadb: OwnMariadb): Promise<void> {
  const delivery = await openDatabase(mariadb.place().settings("delivery"), DELIVERY_TABLES);
  const added = { id: `endpoint-${randomUUID()}`, key: newSigningKey("ED25519") };
  await delivery
    .transaction((writer) => addEndpoint(writer, added, { url, selection: "{ number subject }" }, instantOf(new Date())))
    .finally(() => delivery.close());
}

async function killed({ child, ended }: HouseProcess): Promise<void> {
  child.kill("SIGKILL");
  await within(END_LIMIT_MS, "the end of a killed process", ended);
}

async function killAll(registry: RunningProcesses): Promise<void> {
  for (const { child } of [registry.gateway, ...SUBGRAPHS.map((subgraph) => registry.process(subgraph))]) child.kill("SIGKILL");
  await within(END_LIMIT_MS, "the end of the processes", registry.stop());
}
