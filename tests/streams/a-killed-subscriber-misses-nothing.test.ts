import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { amendService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { proves } from "../support/config";
import { OwnNatsServer, natsProgramNeed } from "../support/nats-server";
import { describeWith } from "../support/needs";
import { mariadbProgramNeed, OwnMariadb } from "../support/own-mariadb";
import { startProcesses, type RunningProcesses } from "../support/running-registry";
import { seededRandom } from "../support/seeded-random";
import { InterruptedSubscriber, TRANSPORTS } from "./support/interrupted-subscriber";

/** The whole of it: 100 kills of each subscriber during 2,000 entries, and each part killed five times; CI takes a tenth. */
const ENTRIES = proves ? 2_000 : 200;
const KILLS = proves ? 100 : 10;
const PART_KILLS = proves ? 5 : 1;
const PATIENCE_MS = 900_000;

const both = { ...mariadbProgramNeed(), what: "mariadbd and nats-server", met: mariadbProgramNeed().met && natsProgramNeed().met };

describeWith(both, "a registry in processes on MariaDB and NATS", () => {
  const random = seededRandom(1);
  let server: OwnMariadb;
  let nats: OwnNatsServer;
  let registry: RunningProcesses;
  let database: RegistryDatabase;
  const subscribers: InterruptedSubscriber[] = [];

  beforeAll(async () => {
    server = await OwnMariadb.open();
    nats = await OwnNatsServer.open();
    registry = await startProcesses(server.place(), { NATS_URL: nats.url });
    database = await openDatabase(server.place().settings("catalogue"), CATALOGUE_TABLES);
  }, PATIENCE_MS);

  afterAll(async () => {
    for (const subscriber of subscribers) subscriber.stop();
    await database.close().catch(() => undefined);
    await registry.stop();
    await nats.stop();
    await server.close();
  }, PATIENCE_MS);

  const end = async (): Promise<number> => (await RegisterWriter.write(database, new Date(), async ({ number }) => number));

  /** Another term for a service: an entry each. */
  const enter = async (turn: number): Promise<void> => {
    const occasion = { effectiveFrom: "2026-12-01", cause: { kind: "CORRECTION" as const, reference: "a test", orderNumber: null, orderDate: null } };
    const outcome = await RegisterWriter.write(database, new Date(), (register) => amendService(register, "00101001" as never, { term: { kk: `${turn} күн`, ru: `${turn} дн.` } }, occasion));
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  };

  const untilHeard = async (number: number): Promise<void> => {
    while (subscribers.some(({ last }) => last < number)) await pause(50);
  };

  /** From the first entry to the newest, each once and in order: those who were cut off did not count what they had not taken in. */
  const expectTheLog = async (): Promise<void> => {
    const newest = await end();
    await untilHeard(newest);
    const whole = Array.from({ length: newest }, (_, turn) => turn + 1);
    for (const { numbers } of subscribers) expect(numbers).toEqual(whole);
  };

  it(`tells subscribers that are killed ${KILLS} times during ${ENTRIES} entries the whole log in order, by each transport`, async () => {
    subscribers.push(...Object.values(TRANSPORTS).map((connect) => new InterruptedSubscriber(connect, registry.origin)));
    const kills = Promise.all(
      subscribers.map(async (subscriber) => {
        for (let kill = 0; kill < KILLS; kill += 1) {
          await pause(random() * (proves ? 400 : 200));
          subscriber.cut();
        }
      }),
    );
    for (let turn = 1; turn <= ENTRIES; turn += 1) {
      await enter(turn);
      await pause(random() * 10);
    }
    await kills;
    await expectTheLog();
  }, PATIENCE_MS);

  const parts: ReadonlyArray<readonly [string, () => Promise<void>]> = [
    ["the gateway", async () => {
      registry.gateway.child.kill("SIGKILL");
      await registry.gateway.ended;
      await registry.restartGateway();
    }],
    ["the catalogue", async () => {
      registry.process("catalogue").child.kill("SIGKILL");
      await registry.process("catalogue").ended;
      await registry.restart("catalogue");
    }],
    ["NATS", async () => {
      await nats.kill();
      await pause(500);
      await nats.start();
    }],
    ["MariaDB", async () => {
      await server.kill();
      await pause(500);
      await server.start();
    }],
  ];

  it.each(parts)("tells them the whole log in order when %s is killed while entries are made", async (_part, kill) => {
    for (let round = 0; round < PART_KILLS; round += 1) {
      const killed = pause(random() * 200).then(kill);
      for (let turn = 0; turn < 40; turn += 1) {
        // A write whose answer was lost may have been committed: it is the log that counts.
        await enter(100_000 + turn + Math.floor(random() * 1e6)).catch(() => pause(100));
        await pause(random() * 20);
      }
      await killed;
    }
    await enter(Math.floor(random() * 1e9));
    await expectTheLog();
  }, PATIENCE_MS);
});
