import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../built-house.mjs";
import { countedStatements } from "../counted-statements.mjs";
import { forgetPeak, peakMemory, processorTime } from "../process-account.mjs";
import { startServer } from "../start-server.mjs";
import { rushCallers } from "./rush-callers.mjs";
import { rushPlace } from "./rush-place.mjs";
import { makeRushRegister } from "./rush-register.mjs";

/** Eight in the evening of the 5th in Almaty: four hours until it is late. */
const CLOCK = "2026-10-05T15:00:00Z";
const OPENS_WITHIN_MS = 120_000;

/** One run: so many bodies take the whole of their inventories against one process; every answer is checked. */
export async function measureRush({ bodies: count, services, batch, connections, database }, say) {
  const place = rushPlace(database);
  say(`rush: a register for ${count} bodies with ${services} services each`);
  const bodies = await makeRushRegister(place.environment, { bodies: count, services }, new Date("2026-09-01T05:00:00Z"));
  const server = await startServer({ name: "rush", file: join(root, "scripts/dist/start-registry.js"), environment: { ...place.environment, CLOCK, ROUNDS: "on" } });
  try {
    const callers = await rushCallers({ origin: server.origin, folder: place.folder, bodies });
    const opened = await whenOpened(callers, bodies);
    const codes = await codesByClass(callers, bodies);
    const statementsBefore = await countedStatements([server.origin]);
    const processorBefore = processorTime(server.pid);
    forgetPeak(server.pid);
    const calls = [];
    const begun = performance.now();
    await everyBody(bodies, connections, (body, at) => takeWhole(callers, body, codes[at % codes.length], batch, calls), (done) => say(`rush: ${done} of ${count} bodies have submitted`));
    const seconds = (performance.now() - begun) / 1_000;
    const items = count * services;
    calls.sort((a, b) => a - b);
    return {
      engine: database === null ? "libsql" : database.split(":")[0], bodies: count, items, calls: calls.length, seconds,
      itemsPerSecond: items / seconds, callsPerSecond: calls.length / seconds, p50: at(calls, 0.5), p99: at(calls, 0.99), opened,
      statementsPerCall: ((await countedStatements([server.origin])) - statementsBefore) / calls.length,
      processorPerItem: ((processorTime(server.pid) - processorBefore) * 1_000) / items, peak: peakMemory(server.pid),
    };
  } finally {
    await server.stop();
    await place.remove();
  }
}

/** Milliseconds until the inventory of the last body had opened by itself. */
async function whenOpened(callers, bodies) {
  const begun = performance.now();
  for (;;) {
    if ((await callers.inventoryOf(bodies.at(-1))) !== null) return performance.now() - begun;
    if (performance.now() - begun > OPENS_WITHIN_MS) throw new Error("the inventories did not open by themselves");
    await wait(100);
  }
}

/** The bodies belong to classes in turn: the first few show the services of all. */
async function codesByClass(callers, bodies) {
  const classes = Math.min(4, bodies.length);
  return Promise.all(bodies.slice(0, classes).map((body) => callers.codesOf(body)));
}

async function takeWhole(callers, body, codes, batch, calls) {
  const inventory = `inventory-${body}-2026-Q3`;
  let version = 1;
  for (let from = 0; from < codes.length; from += batch) {
    const some = codes.slice(from, from + batch);
    version = await timed(calls, () => callers.record(body, inventory, some, from + some.length));
  }
  await timed(calls, () => callers.submit(body, inventory, version));
}

async function timed(calls, work) {
  const begun = performance.now();
  const result = await work();
  calls.push(performance.now() - begun);
  return result;
}

/** So many bodies at a time, each in its turn. */
async function everyBody(bodies, connections, work, tell) {
  let next = 0;
  const one = async () => {
    for (let at = next++; at < bodies.length; at = next++) {
      await work(bodies[at], at);
      if ((at + 1) % 250 === 0) tell(at + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
}

const at = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
