import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { BrokerSettings } from "@tizilim/common/broker/broker-settings";
import { BrokerWorld } from "../support/broker-world";
import { natsProgramNeed, OwnNatsServer } from "../support/nats-server";
import { allNeeds, describeWith } from "../support/needs";
import { openRegisterWorld } from "../support/register-world";
import { databaseServerNeed, serverPlace } from "../support/registry-place";
import { openMachine, type Machine } from "./support/machine";
import { hear, numbersFrom, streamClient, type Heard } from "./support/stream-client";

const ENTRIES = "subscription ($since: Int) { registerEntryAdded(sinceNumber: $since) { number service { name { ru } } } }";
const SOON_MS = 100;
const ROUNDS = 30;

describeWith(allNeeds(databaseServerNeed(), natsProgramNeed()), "two machines over one database, with NATS between them", () => {
  const place = serverPlace();
  let server: OwnNatsServer;
  let broker: BrokerWorld;
  let machines: ReadonlyArray<Machine> = [];
  const open = async (lookEveryMs: number): Promise<void> => {
    const nats: BrokerSettings = { servers: [new URL(server.url).host], tls: false, credentials: null, prefix: broker.prefix };
    machines = await Promise.all([1, 2].map(() => openMachine({ place, nats, log: broker.log, lookEveryMs })));
  };
  const close = async (): Promise<void> => {
    for (const machine of machines) await machine.close();
  };
  const registerEnd = async (): Promise<number> => Number(await machines[0]?.catalogue.revision());

  beforeAll(async () => {
    server = await OwnNatsServer.open();
    broker = new BrokerWorld(server.url);
    await (await openRegisterWorld(place.settings("catalogue"))).catalogue.close();
  });
  afterAll(async () => {
    await broker.close();
    await server.remove();
    await place.remove();
  });

  /** A subscriber of each machine, who has heard everything up to the present end. */
  const subscribers = async (): Promise<{ heard: Heard[]; end: number; stop: () => Promise<void> }> => {
    const end = await registerEnd();
    const clients = machines.map(({ url }) => streamClient(url));
    const heard = clients.map((client) => hear(client, ENTRIES, { since: end - 1 }));
    await Promise.all(heard.map((each) => each.until(1)));
    await broker.untilCarried(end);
    const stop = async (): Promise<void> => {
      for (const client of clients) await client.dispose();
    };
    return { heard, end, stop };
  };

  describe("when no gateway looks by itself", () => {
    beforeAll(() => open(600_000));
    afterAll(close);

    it(`tells at each what was entered at the other within ${SOON_MS} ms`, async () => {
      const { heard, stop } = await subscribers();
      const took: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await machines[round % 2]?.enter(`Услуга ${round}`);
        const committed = performance.now();
        await heard[(round + 1) % 2]?.until(round + 2);
        took.push(performance.now() - committed);
      }
      took.sort((a, b) => a - b);
      process.stderr.write(`told by the other machine, ms: median ${took[ROUNDS / 2]?.toFixed(1)}, slowest ${took.at(-1)?.toFixed(1)}\n`);
      expect(took[ROUNDS / 2]).toBeLessThan(SOON_MS);
      await stop();
    });

    it("tells at each every entry once and in order while both enter at once, and the stream has them all", async () => {
      const { heard, end, stop } = await subscribers();
      const enter = async (machine: Machine, which: number): Promise<void> => {
        for (let round = 0; round < ROUNDS; round += 1) await machine.enter(`Услуга ${which} ${round}`);
      };
      await Promise.all(machines.map(enter));
      await Promise.all(heard.map((each) => each.until(1 + 2 * ROUNDS)));
      for (const each of heard) expect(each.numbers).toEqual(numbersFrom(end, end + 2 * ROUNDS));
      await broker.untilCarried(end + 2 * ROUNDS);
      await stop();
    });
  });

  describe("when NATS dies", () => {
    beforeAll(() => open(200), 60_000);
    afterAll(close);

    it("goes on by looks, loses nothing, and has the stream whole when NATS is back", async () => {
      const { heard, end, stop } = await subscribers();
      await server.kill();
      for (let round = 0; round < 5; round += 1) await machines[round % 2]?.enter(`Без связи ${round}`);
      await Promise.all(heard.map((each) => each.until(6)));
      await server.start();
      for (let round = 5; round < 10; round += 1) await machines[round % 2]?.enter(`Со связью ${round}`);
      await Promise.all(heard.map((each) => each.until(11)));
      for (const each of heard) expect(each.numbers).toEqual(numbersFrom(end, end + 10));
      await broker.untilCarried(end + 10);
      await stop();
    });
  });
});
