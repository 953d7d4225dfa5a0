import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readLogNumber } from "@tizilim/common/database/log-head";
import { queryWithin } from "@tizilim/common/database/run-query";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { DELIVERY_HEAD } from "@tizilim/delivery/log/delivery-head";
import { eachDatabase } from "../support/databases";
import { COLLEAGUE, freshKey, openDeliveryWorld, OTHER_PARTNER, PARTNER, RECEIVER, savedEndpoint, stands, type DeliveryWorld, type EndpointAnswer, type EndpointMutationName } from "../support/delivery-world";

const CALLS = 20;

eachDatabase((place) => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await openDeliveryWorld(place);
  });
  afterAll(() => world.close());

  const changes = () => readLogNumber(queryWithin(world.delivery.database.reader), DELIVERY_HEAD);
  const rows = async (table: string) => Number(((await world.delivery.database.reader.query(`SELECT COUNT(*) AS total FROM ${table}`)) as Array<{ total: number | string }>)[0]?.total);

  /** Twenty equal calls at a time, and one of another kind under the same key: one effect, one answer. */
  const isDoneOnce = async (name: EndpointMutationName, input: Record<string, unknown>, other: Record<string, unknown>) => {
    const before = await changes();
    const answers = await Promise.all(Array.from({ length: CALLS }, () => world.give(PARTNER, name, input)));
    expect(await changes()).toBe(before + 1);
    expect(answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(answers[0]))).toEqual([]);
    const reused = await world.give(PARTNER, name, { ...input, ...other });
    expect(reused).toMatchObject({ endpoint: null, verification: null, problems: [{ code: "IDEMPOTENCY_KEY_REUSED" }] });
    expect(await changes()).toBe(before + 1);
    return answers[0];
  };

  describe("twenty equal calls have one effect", () => {
    it("and one key: saving a new endpoint", async () => {
      const [endpoints, keys] = [await rows("endpoint"), await rows("endpoint_key")];
      const answer = await isDoneOnce("saveEndpoint", { idempotencyKey: freshKey(), ...RECEIVER, signing: "HMAC" }, { sinceNumber: 1 });
      expect([answer?.problems, answer?.verification?.slice(0, 6)]).toEqual([[], "whsec_"]);
      expect([await rows("endpoint"), await rows("endpoint_key")]).toEqual([endpoints + 1, keys + 1]);
    });

    it("and one new key: saving it again", async () => {
      const { id } = await savedEndpoint(world);
      const keys = await rows("endpoint_key");
      const answer = await isDoneOnce("saveEndpoint", { idempotencyKey: freshKey(), ...RECEIVER, id, expectedVersion: 1, rotateKey: true }, { rotateKey: false });
      expect(answer).toMatchObject({ endpoint: { version: 2 }, verification: expect.stringMatching(/^whpk_/) });
      expect(await rows("endpoint_key")).toBe(keys + 1);
    });

    it.each(["pauseEndpoint", "resumeEndpoint", "deleteEndpoint"] as const)("and one version: %s", async (name) => {
      const { id } = await savedEndpoint(world);
      if (name === "resumeEndpoint") await stands(world, id, { status: "PAUSED", pausedBecause: "PARTNER" });
      expect(await isDoneOnce(name, { idempotencyKey: freshKey(), id, expectedVersion: 1 }, { expectedVersion: 2 })).toMatchObject({ endpoint: { version: 2 }, problems: [] });
    });
  });

  it("of twenty calls over one version under keys of their own one goes through", async () => {
    const { id } = await savedEndpoint(world);
    const answers = await Promise.all(Array.from({ length: CALLS }, (_, at) => world.give(PARTNER, "saveEndpoint", { idempotencyKey: freshKey(), ...RECEIVER, id, expectedVersion: 1, selection: `{ number a${at}: kind }` })));
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(new Set(["VERSION_MOVED"]));
  });

  it("a refusal is kept under its key as well", async () => {
    const { id } = await savedEndpoint(world, OTHER_PARTNER);
    const input = { idempotencyKey: freshKey(), id, expectedVersion: 2 };
    const refused = await world.give(OTHER_PARTNER, "pauseEndpoint", input);
    expect(refused.problems).toMatchObject([{ code: "VERSION_MOVED" }]);
    await world.give(OTHER_PARTNER, "pauseEndpoint", { ...input, idempotencyKey: freshKey(), expectedVersion: 1 });
    expect(await world.give(OTHER_PARTNER, "pauseEndpoint", input)).toEqual(refused);
  });

  it("a key is its caller's alone: a colleague's equal call is another", async () => {
    const input = { idempotencyKey: freshKey(), ...RECEIVER, signing: "HMAC" };
    const [own, theirs] = [await world.give(OTHER_PARTNER, "saveEndpoint", input), await world.give({ ...OTHER_PARTNER, body: null }, "saveEndpoint", input)];
    expect(own.endpoint?.id).not.toBe(theirs.endpoint?.id);
    expect(own.verification).not.toBe(theirs.verification);
    expect((await world.give(COLLEAGUE, "saveEndpoint", input)).endpoint?.owner).not.toBe(own.endpoint?.owner);
  });

  it("no secret is kept with an answer, and a deleted endpoint's secret is told no more", async () => {
    const input = { idempotencyKey: freshKey(), ...RECEIVER, signing: "HMAC" };
    const { endpoint, verification } = await world.give(OTHER_PARTNER, "saveEndpoint", input);
    const kept = (await world.delivery.database.reader.query("SELECT answer FROM idempotent_call")) as Array<{ answer: string }>;
    expect(kept.filter(({ answer }) => answer.includes("whsec_") || answer.includes(String(verification)))).toEqual([]);
    await world.give(OTHER_PARTNER, "deleteEndpoint", { idempotencyKey: freshKey(), id: endpoint?.id, expectedVersion: 1 });
    expect(await world.give(OTHER_PARTNER, "saveEndpoint", input)).toEqual({ endpoint: null, verification: null, problems: [] });
  });

  it("a change rests on what a worker writes while it waits for it", async () => {
    const { id } = await savedEndpoint(world, OTHER_PARTNER, { sinceNumber: 0 });
    await stands(world, id, { status: "ACTIVE", verifiedAt: "2026-11-28T05:00:00.000000Z", holder: "a-worker" });
    // On a server the worker is another process; an embedded database has one writer at a time anyway.
    const elsewhere = place.engine === "libsql" ? null : await world.reopened();
    const database = (elsewhere ?? world.delivery).database;
    const deliver = (position: number, meanwhile?: () => Promise<void>) =>
      database.transaction(async (writer) => {
        await writer.query("UPDATE endpoint SET position = ? WHERE id = ? AND holder = 'a-worker'", [position, id]);
        await meanwhile?.();
      });
    let pausing: Promise<EndpointAnswer> | null = null;
    await deliver(3, async () => {
      pausing = world.give(OTHER_PARTNER, "pauseEndpoint", { idempotencyKey: freshKey(), id, expectedVersion: 1 });
      if (place.engine !== "libsql") await lockIsWaitedFor(world.delivery.database);
    });
    expect((await (pausing as Promise<EndpointAnswer> | null))?.endpoint).toMatchObject({ status: "PAUSED", position: 3 });
    await deliver(4);
    expect((await world.give(OTHER_PARTNER, "saveEndpoint", { idempotencyKey: freshKey(), ...RECEIVER, id, expectedVersion: 2, filter: { sections: ["001"] } })).endpoint).toMatchObject({ position: 4 });
    // What was left out by the filter of before is not left out any more.
    await deliver(5);
    expect(await world.delivery.database.reader.query("SELECT position, holder FROM endpoint WHERE id = ?", [id])).toEqual([{ position: 4, holder: null }]);
    await elsewhere?.close();
  });
});

/** The server makes its list of transactions anew only when nobody has read it for so long. */
const LIST_KEPT_MS = 120;

/** Resolves when some transaction of the server waits for a row that another holds. */
async function lockIsWaitedFor({ reader }: RegistryDatabase): Promise<void> {
  for (;;) {
    const waiting = (await reader.query("SELECT trx_id FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE 'UPDATE endpoint SET version%'")) as unknown[];
    if (waiting.length > 0) return;
    await pause(LIST_KEPT_MS);
  }
}
