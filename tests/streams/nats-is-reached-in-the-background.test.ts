import { afterEach, expect, it } from "@jest/globals";
import { openBroker, type Broker } from "@tizilim/common/broker/broker";
import { LogPublisher } from "@tizilim/common/broker/log-publisher";
import { brokerEnvironment, brokerSettingsOf } from "@tizilim/common/config/broker-environment";
import { z } from "zod";
import { eventually } from "../support/eventually";
import { freePort } from "../support/free-port";
import { MemoryLog } from "../support/memory-log";
import { natsProgramNeed, OwnNatsServer } from "../support/nats-server";
import { describeWith } from "../support/needs";
import { toldLog } from "../support/told-log";

describeWith(natsProgramNeed(), "the connection to NATS", () => {
  const { log, lines } = toldLog();
  const opened: Array<() => Promise<void>> = [];
  afterEach(async () => {
    for (const close of opened.splice(0).reverse()) await close();
  });

  const own = async (options?: ReadonlyArray<string>): Promise<OwnNatsServer> => {
    const server = await OwnNatsServer.open(options);
    opened.push(() => server.remove());
    return server;
  };
  const brokerAt = (url: string): Broker => {
    const settings = brokerSettingsOf(z.object(brokerEnvironment).parse({ NATS_URL: url }));
    if (settings === null) throw new Error("there is no NATS_URL");
    const broker = openBroker(settings, "test", log);
    opened.push(() => broker.close());
    return broker;
  };
  const untilTold = (text: string) => eventually(() => lines.filter(({ msg }) => msg.includes(text)), (told) => told.length > 0);
  const isReached = (broker: Broker) => eventually(() => broker.reached !== null, (reached) => reached);

  it("is opened at once where nothing listens, told once, and closed at once", async () => {
    const broker = brokerAt(`nats://127.0.0.1:${await freePort()}`);
    expect(broker.reached).toBeNull();
    await untilTold("NATS is away");
    await broker.close();
    expect(broker.reached).toBeNull();
  });

  it("goes to whichever server of the list answers", async () => {
    const server = await own();
    await isReached(brokerAt(`nats://127.0.0.1:${await freePort()},${server.url}`));
  });

  it("says who we are, by user and password or by token, and tells neither to the log", async () => {
    const byUser = await own(["--user", "registry", "--pass", "p@ss-word-1"]);
    await isReached(brokerAt(byUser.urlAs("registry:p%40ss-word-1@")));
    const byToken = await own(["--auth", "t0ken-of-ours"]);
    await isReached(brokerAt(byToken.urlAs("t0ken-of-ours@")));
    const refused = brokerAt(byUser.urlAs("registry:wrong-word-2@"));
    await untilTold("NATS is away");
    await eventually(() => lines.filter(({ detail }) => String(detail).includes("Authorization")), (told) => told.length > 0);
    expect(refused.reached).toBeNull();
    expect(JSON.stringify(lines)).not.toMatch(/p@ss-word-1|t0ken-of-ours|wrong-word-2/);
  });

  it("without JetStream carries nothing, says so once, and disturbs nobody", async () => {
    const server = await own([]);
    const source = new MemoryLog();
    source.write(3);
    const publisher = new LogPublisher({ broker: brokerAt(server.url), source, log, lookEveryMs: 20 });
    opened.push(() => publisher.close());
    await untilTold("could not be carried");
    for (let ring = 0; ring < 10; ring += 1) {
      source.ring();
      await new Promise(setImmediate);
    }
    expect(lines.filter(({ msg }) => msg.includes("could not be carried"))).toHaveLength(1);
  });
});
