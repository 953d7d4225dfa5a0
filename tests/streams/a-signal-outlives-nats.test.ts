import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { instanceName } from "@tizilim/common/broker/instance-name";
import { JetStreamSignal } from "@tizilim/common/broker/jet-stream-signal";
import { BrokerWorld } from "../support/broker-world";
import { eventually } from "../support/eventually";
import { MemoryLog } from "../support/memory-log";
import { natsProgramNeed, OwnNatsServer } from "../support/nats-server";
import { describeWith } from "../support/needs";

interface Ear {
  readonly signal: JetStreamSignal;
  readonly instance: string;
  readonly heard: number[];
}

describeWith(natsProgramNeed(), "the signal over NATS", () => {
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

  /** A process that listens to the register. */
  const ear = (): Ear => {
    const instance = instanceName("gateway");
    const heard: number[] = [];
    const signal = world.closed(new JetStreamSignal(world.broker(instance), instance, world.log));
    signal.listen("register", (number) => heard.push(number));
    return { signal, instance, heard };
  };
  const untilHeard = ({ heard }: Ear, number: number): Promise<number | undefined> => eventually(() => heard.at(-1), (last) => last === number);
  const write = (count: number): number => {
    const number = source.write(count);
    source.ring();
    return number;
  };

  it("tells each of several processes where the log ends, and then of every line", async () => {
    source.write(40);
    world.publisher(source);
    await world.untilCarried(40);
    const ears = [ear(), ear(), ear()];
    for (const each of ears) await untilHeard(each, 40);
    write(2);
    for (const each of ears) await untilHeard(each, 42);
    expect(ears.map(({ heard }) => heard)).toEqual([[40, 41, 42], [40, 41, 42], [40, 41, 42]]);
  });

  it("tells of a stream that is made only later", async () => {
    const late = ear();
    source.write(3);
    world.publisher(source);
    await untilHeard(late, 3);
  });

  it("goes on when the stream is deleted or emptied, or its own consumer deleted", async () => {
    world.publisher(source, { lookEveryMs: 100 });
    const listener = ear();
    const { stream } = world.names();
    const { manager } = await world.reached();
    await untilHeard(listener, write(5));
    await manager.streams.delete(stream);
    await untilHeard(listener, write(5));
    await manager.streams.purge(stream);
    await untilHeard(listener, write(5));
    await eventually(() => manager.consumers.delete(stream, listener.instance).catch(() => false), (deleted) => deleted);
    await untilHeard(listener, write(5));
  });

  it("goes on when the server was killed and is back, also with nothing in store", async () => {
    world.publisher(source);
    const listener = ear();
    await untilHeard(listener, write(5));
    await server.kill();
    write(5);
    await server.start();
    await untilHeard(listener, 10);
    await server.kill();
    server.forget();
    await server.start();
    await untilHeard(listener, write(5));
  });

  it("is heard by one durable consumer for a process, which is gone when the process has ended in order and forgotten when it has not", async () => {
    world.publisher(source);
    const [stays, ends] = [ear(), ear()];
    for (const each of [stays, ends]) await untilHeard(each, write(1));
    await ends.signal.close();
    const { manager } = await world.reached();
    const consumers = await manager.consumers.list(world.names().stream).next();
    expect(consumers.map(({ name }) => name)).toEqual([stays.instance]);
    expect(consumers[0]?.config).toMatchObject({ durable_name: stays.instance, inactive_threshold: 300e9 });
  });
});
