import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { BrokerWorld } from "../support/broker-world";
import { eventually } from "../support/eventually";
import { freePort } from "../support/free-port";
import { buildHouse, houseProcess, type HouseProcess } from "../support/house-process";
import { natsProgramNeed, OwnNatsServer } from "../support/nats-server";
import { describeWith } from "../support/needs";
import { embeddedPlace } from "../support/registry-place";
import { startOneProcess } from "../support/running-registry";
import { untilReady } from "../support/until-ready";

describeWith(natsProgramNeed(), "the registry in one process, with NATS_URL", () => {
  it("carries all three logs, for workers elsewhere", async () => {
    const place = embeddedPlace();
    const server = await OwnNatsServer.open();
    const world = new BrokerWorld(server.url);
    const { origin, process } = await startOneProcess(place, { NATS_URL: server.url, NATS_PREFIX: world.prefix });
    const answer = await fetch(`${origin}/graphql`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ registerLogEnd proposalLogEnd legalActLogEnd }" }),
    });
    const { data } = (await answer.json()) as { data: Record<string, number> };
    expect(data["registerLogEnd"]).toBeGreaterThan(0);
    await world.untilCarried(data["registerLogEnd"] ?? -1);
    await world.untilCarried(data["proposalLogEnd"] ?? -1, "proposals");
    await world.untilCarried(data["legalActLogEnd"] ?? -1, "acts");
    expect(await process.stop()).toBe(0);
    await world.close();
    await server.remove();
    await place.remove();
  });
});

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
  });
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
