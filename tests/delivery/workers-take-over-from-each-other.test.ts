import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { proves } from "../support/config";
import { eventually } from "../support/eventually";
import type { HouseProcess } from "../support/house-process";
import { describeWith } from "../support/needs";
import { databaseServerNeed, serverPlace, type RegistryPlace } from "../support/registry-place";
import { openWorkerFleet, type WorkerFleet } from "./support/worker-fleet";

const ENDPOINTS = 30;
const SECONDS = proves ? 60 : 5;
const CHANGES_A_SECOND = 20;

describeWith(databaseServerNeed(), "workers in processes of their own", () => {
  let place: RegistryPlace;
  let fleet: WorkerFleet;
  const living: HouseProcess[] = [];

  const spread = (workers: number): Promise<unknown> =>
    eventually(() => fleet.held(), (held) => !held.has("") && held.size === workers && Math.min(...held.values()) > 0);
  const allDelivered = (): Promise<unknown> => eventually(() => fleet.delivered(fleet.graph.end), (delivered) => delivered === ENDPOINTS);

  beforeAll(async () => {
    place = serverPlace();
    fleet = await openWorkerFleet(place, ENDPOINTS);
    living.push(await fleet.start());
  });
  afterAll(async () => {
    await fleet.close();
    await place.remove();
  });

  it("share the endpoints, also with one that comes later", async () => {
    await spread(1);
    living.push(await fleet.start(), await fleet.start());
    await spread(3);
    fleet.graph.grow(5, new Date());
    await allDelivered();
    expect(fleet.faults(5)).toEqual([]);
    // Nobody died: nothing was sent twice.
    expect(fleet.receiver.numbers).toHaveLength(5 * ENDPOINTS);
  });

  it("leave their endpoints at once when they end in order", async () => {
    const leaving = living.pop();
    const begun = Date.now();
    expect(await leaving?.stop()).toBe(0);
    await spread(2);
    process.stderr.write(`endpoints of a worker that ended in order were in other hands after ${Date.now() - begun} ms\n`);
    expect(Date.now() - begun).toBeLessThan(2_500);
    living.push(await fleet.start());
    await spread(3);
  });

  it("are replaced within a second when they are killed", async () => {
    const killed = living.shift();
    const before = await fleet.held();
    const begun = Date.now();
    killed?.child.kill("SIGKILL");
    await eventually(() => fleet.held(), (held) => held.size === 2 && [...held.keys()].every((holder) => before.has(holder)));
    process.stderr.write(`endpoints of a killed worker were in other hands after ${Date.now() - begun} ms\n`);
    expect(Date.now() - begun).toBeLessThan(1_500);
    living.push(await fleet.start());
    await spread(3);
  });

  it("deliver everything in order, and again only what was under way, while one is killed each second", async () => {
    const first = fleet.graph.end;
    for (let second = 0; second < SECONDS; second += 1) {
      for (let change = 0; change < CHANGES_A_SECOND; change += 1) {
        fleet.graph.grow(1, new Date());
        await new Promise((resume) => setTimeout(resume, 1_000 / CHANGES_A_SECOND));
      }
      living.shift()?.child.kill("SIGKILL");
      living.push(await fleet.start());
    }
    await allDelivered();
    const end = fleet.graph.end;
    expect(fleet.faults(end)).toEqual([]);
    const repeats = fleet.receiver.numbers.filter((number) => number > first).length - (end - first) * ENDPOINTS;
    // One delivery is under way for an endpoint, and the one before it may be about to be written: a killed worker leaves at most these two.
    expect(repeats).toBeLessThanOrEqual(2 * SECONDS * ENDPOINTS);
    process.stderr.write(`${SECONDS} workers killed in ${SECONDS} s beside ${end - first} changes for ${ENDPOINTS} endpoints: ${repeats} repeats\n`);
  });

  it("cannot move anything when they were stopped for a while and wake up: it is in other hands", async () => {
    await spread(3);
    const asleep = living[0];
    // The answers come while the worker sleeps.
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resume) => (answer = resume));
    fleet.receiver.behave(async () => {
      await held;
      return { status: 204 };
    });
    const end = fleet.graph.end + 1;
    fleet.graph.grow(1, new Date());
    await fleet.receiver.until((arrivals) => arrivals.filter(({ number }) => number === end).length >= ENDPOINTS);
    asleep?.child.kill("SIGSTOP");
    await eventually(() => fleet.held(), (holders) => !holders.has("") && holders.size === 2);
    answer();
    fleet.receiver.behave(() => ({ status: 204 }));
    fleet.graph.grow(10, new Date());
    await allDelivered();
    asleep?.child.kill("SIGCONT");
    await spread(3);
    fleet.graph.grow(5, new Date());
    await allDelivered();
    expect(fleet.faults(fleet.graph.end)).toEqual([]);
    const lines: Array<{ endpointId: string; number: number }> = await fleet.database.reader.query(
      "SELECT endpointId, number FROM delivery_attempt WHERE outcome = 'DELIVERED' ORDER BY endpointId, turn",
    );
    const numbers = fleet.endpoints.map((id) => lines.filter(({ endpointId }) => endpointId === id).map(({ number }) => number));
    // In the log each number is delivered once: a sleeper's answer counts for nothing.
    for (const each of numbers) expect(each).toEqual([...new Set(each)].sort((one, other) => one - other));
  });
});
