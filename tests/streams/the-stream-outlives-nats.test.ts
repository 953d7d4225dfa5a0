import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { BrokerWorld } from "../support/broker-world";
import { MemoryLog } from "../support/memory-log";
import { natsProgramNeed, OwnNatsServer } from "../support/nats-server";
import { describeWith } from "../support/needs";
import { seededRandom } from "../support/seeded-random";

describeWith(natsProgramNeed(), "the stream of a log, when NATS dies", () => {
  let server: OwnNatsServer;
  let world: BrokerWorld;
  let source: MemoryLog;
  beforeEach(async () => {
    server = await OwnNatsServer.open();
    world = new BrokerWorld(server.url);
    source = new MemoryLog();
  });
  afterEach(async () => {
    await world.close();
    await server.remove();
  });

  const expectTheLog = async (): Promise<void> => {
    await world.untilCarried(source.lines.length);
    expect((await world.messages()).map(({ line }) => line)).toEqual(source.lines);
  };

  it("has every line that was written while the server was away", async () => {
    source.write(5);
    world.publisher(source);
    await world.untilCarried(5);
    await server.kill();
    source.write(7);
    source.ring();
    await server.start();
    await expectTheLog();
    expect(world.told.filter(({ msg }) => msg.startsWith("NATS is away"))).toHaveLength(2);
  });

  it("is made again when the server has lost what it stored", async () => {
    source.write(5);
    world.publisher(source);
    await world.untilCarried(5);
    await server.kill();
    server.forget();
    await server.start();
    await expectTheLog();
  });

  it("is made when a server is reached for the first time long after its publisher began", async () => {
    await server.kill();
    world.publisher(source);
    source.write(3);
    source.ring();
    await pause(50);
    await server.start();
    await expectTheLog();
  });

  it("lacks no line after a server that was killed, emptied and bereft of streams at any moment, with three processes publishing", async () => {
    const random = seededRandom(20261128);
    for (let process = 0; process < 3; process += 1) world.publisher(source, { lookEveryMs: 100 });
    const { stream } = world.names();
    for (let fault = 0; fault < 12; fault += 1) {
      for (let burst = 0; burst < 20; burst += 1) {
        source.write(1 + Math.floor(random() * 40));
        source.ring();
        await new Promise(setImmediate);
      }
      await pause(random() * 60);
      const { manager } = await world.reached();
      const kind = fault % 3;
      if (kind === 0) {
        await server.kill();
        source.write(1);
        await server.start();
      } else if (kind === 1) await manager.streams.purge(stream).catch(() => undefined);
      else await manager.streams.delete(stream).catch(() => undefined);
    }
    await expectTheLog();
  });
});
