import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import { createHttpLink } from "@tizilim/common/link/http-link";
import { signWithSecret } from "@tizilim/common/link/sign-with-secret";
import { askRegistry } from "../support/ask-registry";
import { proves } from "../support/config";
import { CRASH_CLOCK, openCrashGround, type CrashGround, type CrashStage } from "../support/crash-ground";
import { ENTER, orderInput } from "../support/enter-proposals";
import { localToken } from "../support/local-token";
import { describeWith } from "../support/needs";
import { databaseServerNeed, embeddedPlace, serverPlace, type RegistryPlace } from "../support/registry-place";
import { seededRandom } from "../support/seeded-random";
import { REGISTRAR_1 } from "../support/workflow-world";
import { startProcesses, startOneProcess } from "../support/running-registry";

const PROPOSALS = 20;
const KILLS = proves ? 50 : 2;
const KILLS_OF_THE_CATALOGUE = proves ? 10 : 1;
const SEED = 20_261_002;
const CLOCK = { CLOCK: CRASH_CLOCK };
const PATIENCE_MS = 60_000;
/** Kills come until a little after an order would have been answered. */
const BEYOND = 1.2;
const LIMIT_MS = 180_000 + KILLS * 60_000;

type Engine = "libsql" | "mariadb";
type Outcomes = Record<CrashStage, number>;

/** Sends an order and does not care for the answer, which may never come. */
function placing(origin: string, token: string, proposals: ReadonlyArray<string>): Promise<number> {
  const begun = performance.now();
  const input = orderInput(proposals);
  return askRegistry(origin, ENTER, { input }, { authorization: `Bearer ${token}` }).then(() => performance.now() - begun, () => 0);
}

async function exactlyAllOrNone(ground: CrashGround, proposals: ReadonlyArray<string>): Promise<boolean> {
  const { entries, faults } = await ground.looked(proposals);
  expect({ faults, whole: entries === 0 || entries === PROPOSALS }).toEqual({ faults: [], whole: true });
  return entries > 0;
}

function progress(what: string, done: number, of: number, outcomes: Outcomes): void {
  if (proves && (done % 10 === 0 || done === of)) process.stderr.write(`· ${what}: ${done} of ${of} kills, at ${JSON.stringify(outcomes)}\n`);
}

/** Gives the place back whatever comes of the work. */
async function onGround(place: RegistryPlace, engine: Engine, work: (ground: CrashGround, random: () => number) => Promise<Outcomes>): Promise<Outcomes> {
  const ground = await openCrashGround(place, engine);
  try {
    return await work(ground, seededRandom(SEED));
  } finally {
    await ground.close();
    await place.remove();
  }
}

async function killedOver(place: RegistryPlace, engine: Engine, ground: CrashGround, random: () => number): Promise<Outcomes> {
  const outcomes: Outcomes = { "not placed": 0, placed: 0, applied: 0, answered: 0 };
  let registry = await startOneProcess(place, CLOCK);
  try {
    const token = await localToken(place, "registrar-1", "REGISTRAR");
    let proposals = await ground.concurred(PROPOSALS);
    const whole = await placing(registry.origin, token, proposals);
    await ground.settled(PATIENCE_MS);
    expect(await exactlyAllOrNone(ground, proposals)).toBe(true);
    proposals = await ground.concurred(PROPOSALS);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const told = placing(registry.origin, token, proposals);
      await pause(random() * whole * BEYOND);
      registry.process.child.kill("SIGKILL");
      expect(await registry.process.ended).toBe("SIGKILL");
      await told;
      outcomes[await ground.stage(proposals)] += 1;
      registry = await startOneProcess(place, CLOCK);
      await ground.settled(PATIENCE_MS);
      if (await exactlyAllOrNone(ground, proposals)) proposals = await ground.concurred(PROPOSALS);
      progress(engine, kill, KILLS, outcomes);
    }
    // What was never placed is entered now as if nothing had been.
    await placing(registry.origin, token, proposals);
    await ground.settled(PATIENCE_MS);
    expect(await exactlyAllOrNone(ground, proposals)).toBe(true);
    return outcomes;
  } finally {
    process.stderr.write(`· orders killed on ${engine}: ${JSON.stringify(outcomes)}\n`);
    await registry.process.stop();
  }
}

async function catalogueKilled(place: RegistryPlace, engine: Engine, ground: CrashGround, random: () => number): Promise<Outcomes> {
  const outcomes: Outcomes = { "not placed": 0, placed: 0, applied: 0, answered: 0 };
  const registry = await startProcesses(place, { ...CLOCK, DATA_DIR: place.environment["DATA_DIR"] ?? "" });
  const workflow = createHttpLink({ name: "workflow", url: `http://127.0.0.1:${registry.port("workflow")}/graphql`, sign: signWithSecret(registry.secret) });
  /** As the gateway would hand it on. */
  const placed = (proposals: ReadonlyArray<string>): Promise<unknown> =>
    workflow.call({ query: ENTER, variables: { input: orderInput(proposals) }, viewer: REGISTRAR_1, requestId: "crash" }).catch(() => null);
  try {
    const begun = performance.now();
    await placed(await ground.concurred(PROPOSALS));
    const whole = performance.now() - begun;
    for (let kill = 1; kill <= KILLS_OF_THE_CATALOGUE; kill += 1) {
      const proposals = await ground.concurred(PROPOSALS);
      const told = placed(proposals);
      await pause(random() * whole);
      registry.process("catalogue").child.kill("SIGKILL");
      await told;
      outcomes[await ground.stage(proposals)] += 1;
      await registry.restart("catalogue");
      await ground.settled(PATIENCE_MS);
      await exactlyAllOrNone(ground, proposals);
      progress(`several processes on ${engine}`, kill, KILLS_OF_THE_CATALOGUE, outcomes);
    }
    const proposals = await ground.concurred(PROPOSALS);
    await placed(proposals);
    await ground.settled(PATIENCE_MS);
    expect(await exactlyAllOrNone(ground, proposals)).toBe(true);
    return outcomes;
  } finally {
    process.stderr.write(`· orders whose catalogue was killed on ${engine}: ${JSON.stringify(outcomes)}\n`);
    await workflow.close();
    await registry.stop();
  }
}

const killed = (place: RegistryPlace, engine: Engine) => onGround(place, engine, (ground, random) => killedOver(place, engine, ground, random));
const withoutCatalogue = (place: RegistryPlace, engine: Engine) => onGround(place, engine, (ground, random) => catalogueKilled(place, engine, ground, random));
const sum = (outcomes: Outcomes): number => Object.values(outcomes).reduce((all, one) => all + one, 0);

describe("an order of 20 proposals, its process killed at any moment, ends in 20 entries or none", () => {
  it("on libsql", async () => {
    expect(sum(await killed(embeddedPlace(), "libsql"))).toBe(KILLS);
  }, LIMIT_MS);

  it("on libsql in several processes, the catalogue killed while it is asked", async () => {
    expect(sum(await withoutCatalogue(embeddedPlace(), "libsql"))).toBe(KILLS_OF_THE_CATALOGUE);
  }, LIMIT_MS);

  describeWith(databaseServerNeed(), "on mariadb", () => {
    it("in one process", async () => {
      expect(sum(await killed(serverPlace(), "mariadb"))).toBe(KILLS);
    }, LIMIT_MS);

    if (proves) {
      it("in several processes, the catalogue killed while it is asked", async () => {
        expect(sum(await withoutCatalogue(serverPlace(), "mariadb"))).toBe(KILLS_OF_THE_CATALOGUE);
      }, LIMIT_MS);
    }
  });
});
