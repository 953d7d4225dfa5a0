import { describe, expect, it } from "@jest/globals";
import { askRegistry } from "../support/ask-registry";
import { CRASH_CLOCK, openCrashGround, type CrashGround } from "../support/crash-ground";
import { ENTER, orderInput, told, type Entering } from "../support/enter-proposals";
import { localToken } from "../support/local-token";
import { describeWith } from "../support/needs";
import { databaseServerNeed, embeddedPlace, serverPlace, type RegistryPlace } from "../support/registry-place";
import { startOneProcess, type OneProcess } from "../support/running-registry";

const AT_ONCE = 20;
const PROPOSALS = 20;
const PATIENCE_MS = 60_000;

/** Starts the registry on the place, and kills it after the work. */
async function whileItRuns(place: RegistryPlace, work: (registry: OneProcess) => Promise<void>): Promise<void> {
  const registry = await startOneProcess(place, { CLOCK: CRASH_CLOCK });
  try {
    await work(registry);
  } finally {
    registry.process.child.kill("SIGKILL");
    await registry.process.ended;
  }
}

async function sentAgain(place: RegistryPlace, ground: CrashGround): Promise<void> {
  const proposals = await ground.concurred(PROPOSALS);
  const input = orderInput(proposals);
  const answers: Entering[] = [];
  const entering = async ({ origin }: OneProcess, more: Record<string, unknown> = {}): Promise<Entering> => {
    const headers = { authorization: `Bearer ${await localToken(place, "registrar-1", "REGISTRAR")}` };
    const { data, errors } = await askRegistry<{ enterProposals: Entering }>(origin, ENTER, { input: { ...input, ...more } }, headers);
    expect(errors).toEqual([]);
    return data.enterProposals;
  };
  /** Half of the calls name the proposals in another sequence: the order is over a set. */
  const atOnce = async (registry: OneProcess): Promise<void> => {
    const calls = Array.from({ length: AT_ONCE }, (_, at) => entering(registry, at % 2 === 0 ? {} : { proposals: [...proposals].reverse() }));
    answers.push(...(await Promise.all(calls)));
    expect(told((await entering(registry, { orderNumber: "78/НҚ" })).problems)).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
    expect(told((await entering(registry, { proposals: proposals.slice(1) })).problems)).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
  };

  await whileItRuns(place, atOnce);
  await whileItRuns(place, async (registry) => {
    await atOnce(registry);
    await ground.settled(PATIENCE_MS);
  });
  expect(answers.length).toBe(2 * AT_ONCE);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect([answers[0]?.order?.status, answers[0]?.order?.entries.length, answers[0]?.problems]).toEqual(["ENTERED", PROPOSALS, []]);
  expect([await ground.orders(), await ground.looked(proposals)]).toEqual([1, { entries: PROPOSALS, faults: [] }]);
}

async function onPlace(place: RegistryPlace, engine: "libsql" | "mariadb"): Promise<void> {
  const ground = await openCrashGround(place, engine);
  try {
    await sentAgain(place, ground);
  } finally {
    await ground.close();
    await place.remove();
  }
}

describe("an order sent 20 times at once under one key, and 20 times more to the next process on its database, is placed once", () => {
  it("on libsql", () => onPlace(embeddedPlace(), "libsql"));

  describeWith(databaseServerNeed(), "on mariadb", () => {
    it("with each answer equal, and other input refused", () => onPlace(serverPlace(), "mariadb"));
  });
});
