import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { BrokerWorld } from "../support/broker-world";
import { testNatsUrl } from "../support/config";
import { eventually } from "../support/eventually";
import { MemoryLog } from "../support/memory-log";
import { natsNeed } from "../support/nats-server";
import { describeWith } from "../support/needs";

/** So long that no look falls into a test that is about the bell. */
const NO_LOOKS = { lookEveryMs: 600_000 };

describeWith(natsNeed(), "the stream of a log", () => {
  let world: BrokerWorld;
  let source: MemoryLog;
  beforeEach(() => {
    world = new BrokerWorld(testNatsUrl);
    source = new MemoryLog();
  });
  afterEach(() => world.close());

  const expectTheLog = async (): Promise<void> => {
    await world.untilCarried(source.lines.length);
    expect((await world.messages()).map(({ line }) => line)).toEqual(source.lines);
  };

  it("has line n as the message with sequence n and id n, on the subject of its log", async () => {
    source.write(3);
    world.publisher(source);
    await world.untilCarried(3);
    const { subject } = world.names();
    expect(await world.messages()).toEqual(source.lines.map((line) => ({ sequence: line.number, id: String(line.number), subject, line })));
  });

  it("has a line as soon as its process has rung, without waiting for the look", async () => {
    world.publisher(source, NO_LOOKS);
    await world.untilCarried(0);
    source.write(1);
    source.ring();
    await world.untilCarried(1);
  });

  it("has what another process wrote by the next look, without a ring", async () => {
    world.publisher(source, { lookEveryMs: 50 });
    await world.untilCarried(0);
    source.write(5);
    await world.untilCarried(5);
  });

  it("goes on where it ended when a publisher begins", async () => {
    source.write(3);
    const first = world.publisher(source);
    await world.untilCarried(3);
    await first.close();
    source.write(2_500);
    world.publisher(source);
    await world.untilCarried(2_503);
  });

  it("has each line once, in order, with five processes publishing at once", async () => {
    for (let process = 0; process < 5; process += 1) world.publisher(source, { lookEveryMs: 20 });
    for (let round = 0; round < 200; round += 1) {
      source.write(1 + (round % 3));
      source.ring();
      if (round % 4 === 0) await new Promise(setImmediate);
    }
    await expectTheLog();
  });

  it("is made again when it is deleted", async () => {
    source.write(10);
    world.publisher(source, { lookEveryMs: 50 });
    await world.untilCarried(10);
    await (await world.reached()).manager.streams.delete(world.names().stream);
    await expectTheLog();
  });

  it("is made again at the next commit when it is deleted, without waiting for the look", async () => {
    source.write(10);
    world.publisher(source, NO_LOOKS);
    await world.untilCarried(10);
    await (await world.reached()).manager.streams.delete(world.names().stream);
    source.write(1);
    source.ring();
    await expectTheLog();
  });

  it("is made again when it is emptied, or one message is taken out of it", async () => {
    source.write(10);
    world.publisher(source, { lookEveryMs: 50 });
    await world.untilCarried(10);
    const { manager } = await world.reached();
    await manager.streams.purge(world.names().stream);
    await expectTheLog();
    await manager.streams.deleteMessage(world.names().stream, 4);
    await expectTheLog();
    expect(world.told).toContainEqual(expect.objectContaining({ fault: "messages are missing" }));
  });

  it("is made again, told as an error, when it is ahead of the log: the database was put back", async () => {
    source.write(10);
    const before = world.publisher(source);
    await world.untilCarried(10);
    await before.close();
    source.lines.length = 6;
    world.publisher(source);
    await expectTheLog();
    expect(world.told).toContainEqual(expect.objectContaining({ level: 50, fault: "it is ahead of the log", last: 10 }));
  });

  it("is made again, told as an error, when its last message is no line of the log: the database was put back and written to", async () => {
    source.write(10);
    world.publisher(source, { lookEveryMs: 50 });
    await world.untilCarried(10);
    source.lines.length = 8;
    source.write(5, "2026-01-01T00:00:00.000000Z");
    source.ring();
    await eventually(() => world.told, (lines) => lines.some(({ fault }) => fault !== undefined));
    await expectTheLog();
    expect(world.told).toContainEqual(expect.objectContaining({ level: 50, fault: "its last message is not the log's line" }));
  });

  it("is made again when somebody else put a message into it", async () => {
    source.write(3);
    world.publisher(source, { lookEveryMs: 50 });
    await world.untilCarried(3);
    await (await world.reached()).client.publish(world.names().subject, "not a line");
    await eventually(() => world.told, (lines) => lines.some(({ fault }) => fault !== undefined));
    await expectTheLog();
  });

  it("is thrown away once and then only slowly where two installations publish different logs under one prefix", async () => {
    const other = new MemoryLog();
    other.write(20, "2020-01-01T00:00:00.000000Z");
    source.write(20);
    const begun = Date.now();
    world.publisher(source, { lookEveryMs: 20 });
    world.publisher(other, { lookEveryMs: 20 });
    const thrownAway = () => world.told.filter(({ fault }) => fault !== undefined).length;
    await eventually(thrownAway, (times) => times >= 2);
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Each may do it again after ten seconds, which a machine that stands still lets pass.
    expect(thrownAway()).toBeLessThanOrEqual(2 * (1 + Math.floor((Date.now() - begun) / 10_000)));
  });
});
