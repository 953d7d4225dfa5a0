import { randomUUID } from "node:crypto";
import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { instantOf } from "@tizilim/common/pure/instant";
import { DELIVERY_TABLES } from "@tizilim/delivery/delivery-tables";
import { newSigningKey } from "@tizilim/delivery/signing/new-signing-key";
import { proves } from "../support/config";
import { natsProgramNeed, OwnNatsServer } from "../support/nats-server";
import { allNeeds, describeWith } from "../support/needs";
import { gatewayBeside, workerBeside, type GatewayBeside } from "../support/processes-beside";
import { databaseServerNeed, serverPlace, type RegistryPlace } from "../support/registry-place";
import { startProcesses, type RunningProcesses } from "../support/running-registry";
import { openSteadyChanges, type SteadyChanges } from "../support/steady-changes";
import { openWorkflowWorld } from "../support/workflow-world";
import { hear, numbersFrom, streamClient } from "../streams/support/stream-client";
import { MortalWorkers } from "./support/mortal-workers";
import { orderFaults } from "./support/order-faults";
import { openReceiver, type Receiver } from "./support/receiver";
import { addEndpoint } from "./support/sending-world";

/** The whole of it is a minute; CI takes six seconds of it. */
const SECONDS = proves ? 60 : 4;
const CHANGES_A_SECOND = 20;
const WORKERS = 3;
const HEALTHY = 6;
/** Of the slowest hundredth, on a machine that has nothing else to do. */
const SLOWEST_MS = 1_000;
const PATIENCE_MS = 240_000;
const SELECTIONS = ["{ number }", "{ number kind service { code name { kk ru } provider { name { ru } } } }", "{ number changes { field after } service { code governingAct { id } } }"];
const ALLOWED = { DELIVERY_ALLOW_HTTP: "on", DELIVERY_ALLOWED_HOSTS: "127.0.0.1" };
const ENTRIES = "subscription ($since: Int) { registerEntryAdded(sinceNumber: $since) { number service { code } } }";

describeWith(allNeeds(databaseServerNeed(), natsProgramNeed()), "two gateways and three workers on NATS and a database server", () => {
  const isQuiet = (loadavg()[0] ?? 0) < cpus().length;
  let place: RegistryPlace;
  let nats: OwnNatsServer;
  let registry: RunningProcesses;
  let second: GatewayBeside;
  let changes: SteadyChanges;
  let database: RegistryDatabase;
  let workers: MortalWorkers;
  let since = 0;
  const healthy: Receiver[] = [];
  let dead: Receiver;

  const subscribe = async (receiver: Receiver, selection: string): Promise<void> => {
    const added = { id: `endpoint-${randomUUID()}`, key: newSigningKey("ED25519") };
    await database.transaction((writer) => addEndpoint(writer, added, { url: receiver.url, selection, position: since }, instantOf(new Date())));
  };

  beforeAll(async () => {
    place = serverPlace();
    nats = await OwnNatsServer.open();
    await (await openWorkflowWorld({ engine: "mariadb", settings: (subgraph) => place.settings(subgraph) })).close();
    const environment = { NATS_URL: nats.url };
    registry = await startProcesses(place, environment);
    second = await gatewayBeside(registry, environment);
    changes = await openSteadyChanges(place, { servers: [new URL(nats.url).host], tls: false, credentials: null, prefix: "TIZILIM" });
    since = await changes.end();
    database = await openDatabase(place.settings("delivery"), DELIVERY_TABLES);
    for (let each = 0; each < HEALTHY; each += 1) {
      const receiver = await openReceiver();
      healthy.push(receiver);
      await subscribe(receiver, SELECTIONS[each % SELECTIONS.length] ?? "");
    }
    dead = await openReceiver(() => null);
    await subscribe(dead, "{ number }");
    workers = new MortalWorkers((turn) => workerBeside(place, turn % 2 === 0 ? registry.origin : second.origin, { ...environment, ...ALLOWED }));
    await workers.start(WORKERS);
  });

  afterAll(async () => {
    await workers.stop();
    await changes.close();
    await database.close();
    await second.process.stop();
    await registry.stop();
    await Promise.all([...healthy, dead].map((receiver) => receiver.close()));
    await nats.remove();
    await place.remove();
  });

  it("deliver everything in order and soon, while a worker is killed each second and a receiver is dead", async () => {
    const clients = [registry.origin, second.origin].map((origin) => streamClient(`${origin.replace("http", "ws")}/graphql`));
    const heard = clients.map((client) => hear(client, ENTRIES, { since }));
    const first = await changes.change();
    await Promise.all(healthy.map((receiver) => receiver.until(() => receiver.numbers.includes(first), PATIENCE_MS)));

    const begun = performance.now();
    const changing = changes.run(CHANGES_A_SECOND);
    for (let second = 1; second <= SECONDS; second += 1) {
      await pause(Math.max(0, begun + second * 1_000 - performance.now()));
      await workers.killOldest();
    }
    await changing.stop();
    const seconds = (performance.now() - begun) / 1_000;
    const end = await changes.end();
    await Promise.all(healthy.map((receiver) => receiver.until(() => receiver.numbers.at(-1) === end, PATIENCE_MS)));
    await Promise.all(heard.map((each) => each.until(end - since)));

    expect(healthy.flatMap((receiver, at) => orderFaults(`receiver ${at}`, receiver.numbers, end, since))).toEqual([]);
    for (const each of heard) expect(each.numbers).toEqual(numbersFrom(since + 1, end));
    expect(dead.numbers.length).toBeGreaterThan(0);
    expect(new Set(dead.numbers)).toEqual(new Set([since + 1]));
    expect(workers.kills).toBe(SECONDS);
    const repeats = healthy.reduce((sum, { numbers }) => sum + numbers.length, 0) - HEALTHY * (end - since);
    // One delivery is under way for an endpoint, and the one before it may be about to be written: a killed worker leaves at most these two to be repeated for each that it held.
    expect(repeats).toBeLessThanOrEqual(2 * SECONDS * HEALTHY);

    const delays = healthy.flatMap((receiver) => delaysOf(receiver, first)).sort((one, other) => one - other);
    const [half, ninetyNine] = [0.5, 0.99].map((share) => delays[Math.floor(delays.length * share)] ?? 0);
    process.stderr.write(
      `${workers.kills} workers killed in ${seconds.toFixed(1)} s beside ${end - first} changes (${((end - first) / seconds).toFixed(1)} a second): ${delays.length} deliveries to ${HEALTHY} receivers and ${repeats} repeats; ` +
        `from the commit to the receiver, ms: p50 ${half}, p99 ${ninetyNine}, slowest ${delays.at(-1)}; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores\n`,
    );
    if (proves && isQuiet) expect(ninetyNine).toBeLessThan(SLOWEST_MS);
    for (const client of clients) await client.dispose();
  }, 2 * PATIENCE_MS + SECONDS * 5_000);

  /** From the commit to the first arrival, of all after `first`. */
  function delaysOf({ arrivals }: Receiver, first: number): number[] {
    const at = new Map<number, number>();
    for (const arrival of arrivals) if (arrival.number > first && !at.has(arrival.number)) at.set(arrival.number, arrival.at);
    return [...at].map(([number, arrived]) => arrived - changes.committedAt(number));
  }
});
