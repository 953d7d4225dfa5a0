import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { BrokerWorld } from "../support/broker-world";
import { eventually } from "../support/eventually";
import { freePort } from "../support/free-port";
import { buildHouse, houseProcess, type HouseProcess } from "../support/house-process";
import { natsProgramNeed, OwnNatsServer } from "../support/nats-server";
import { describeWith } from "../support/needs";
import { embeddedPlace } from "../support/registry-place";
import { untilReady } from "../support/until-ready";

describeWith(natsProgramNeed(), "a process with NATS_URL", () => {
  const place = embeddedPlace();
  let server: OwnNatsServer;
  let world: BrokerWorld;
  let catalogue: HouseProcess;
  let port = 0;
  beforeAll(async () => {
    buildHouse();
    server = await OwnNatsServer.open();
    world = new BrokerWorld(server.url);
    port = await freePort();
    const sample = houseProcess("scripts/dist/load-sample.js", place.environment);
    if ((await sample.ended) !== 0) throw new Error(sample.output());
    const environment = { ...place.environment, PORT: String(port), SUBGRAPH_SECRET: "a secret of these tests", NATS_URL: server.url, NATS_PREFIX: world.prefix };
    catalogue = houseProcess("subgraphs/catalogue/dist/main.js", environment);
    await untilReady(catalogue, port);
  }, 60_000);
  afterAll(async () => {
    await catalogue.stop();
    await world.close();
    await server.remove();
    await place.remove();
  });

  const readiness = async (): Promise<{ status: number; text: string }> => {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
    return { status: answer.status, text: await answer.text() };
  };

  it("carries the log that it owns, whole", async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const revision = Number(/^tizilim_revision\{.*\} (\d+)$/m.exec(metrics)?.[1]);
    expect(revision).toBeGreaterThan(0);
    await world.untilCarried(revision);
  });

  it("tells at /readyz how it stands with NATS, and is ready without it", async () => {
    await eventually(readiness, ({ status, text }) => status === 200 && text.includes("NATS is reached"));
    await server.kill();
    await eventually(readiness, ({ status, text }) => status === 200 && text.includes("NATS is away"));
    await server.start();
    await eventually(readiness, ({ status, text }) => status === 200 && text.includes("NATS is reached"));
  });

  it("ends in order with NATS gone", async () => {
    await server.kill();
    expect(await catalogue.stop()).toBe(0);
    expect(catalogue.output()).not.toContain("UnhandledPromise");
  });
});
