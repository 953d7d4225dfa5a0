import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { instantOf } from "@tizilim/common/pure/instant";
import type { EndpointStanding } from "@tizilim/delivery/domain/endpoint-standing";
import type { Outcome, Written } from "@tizilim/delivery/worker/outcome";
import { movePositions, writeOutcomes } from "@tizilim/delivery/worker/outcome.store";
import { OutcomeLedger } from "@tizilim/delivery/worker/outcome-ledger";
import { eachDatabase } from "../support/databases";
import { BEGUN, LOG, openSendingWorld, type SendingWorld } from "./support/sending-world";

const ME = "worker-me";
const STANDING: EndpointStanding = { status: "ACTIVE", position: 0, attempt: 0, dueAt: null, failingSince: null, pausedBecause: null, verifiedAt: instantOf(BEGUN) };

eachDatabase((place) => {
  describe("what came of an attempt", () => {
    let world: SendingWorld;
    let id: string;
    let room = 0;

    const delivered = (number: number, from = number - 1, turn = number): Outcome => ({
      endpoint: id, version: 1, from, after: { ...STANDING, position: number }, notice: null,
      logged: { turn, number, attempt: 1, at: instantOf(BEGUN), status: 200, outcome: "DELIVERED", tookMs: 3 },
    });
    const failed = (number: number, version = 1): Outcome => ({
      ...delivered(number), version, after: { ...STANDING, position: number - 1, status: "PAUSED", attempt: 10, pausedBecause: "SCHEDULE_RUN_OUT" }, notice: "SCHEDULE_RUN_OUT",
      logged: { ...delivered(number).logged, status: null, outcome: "TIMED_OUT" },
    });
    const write = (outcome: Outcome): Promise<Written[]> => writeOutcomes(world.database, [outcome], ME, false);
    const set = (columns: string): Promise<unknown> => world.database.transaction((writer) => writer.query(`UPDATE endpoint SET ${columns} WHERE id = ?`, [id]));

    beforeEach(async () => {
      world = await openSendingWorld(place, `written${(room += 1)}`);
      ({ id } = await world.add({ url: "https://partner.example.org/" }));
      await set(`holder = '${ME}'`);
    });
    afterEach(() => world.close());

    it("moves the position with its line", async () => {
      expect(await write(delivered(1))).toEqual(["KEPT"]);
      expect(await world.endpoint(id)).toMatchObject({ position: 1, attempt: 0 });
      expect(await world.log(id)).toHaveLength(1);
    });

    it("writes nothing at all once the endpoint is in other hands", async () => {
      await set("holder = 'worker-other'");
      expect([await write(delivered(1)), await write(failed(1))]).toEqual([["LOST"], ["LOST"]]);
      expect(await world.endpoint(id)).toMatchObject({ position: 0, status: "ACTIVE" });
      expect([await world.log(id), await world.notices(id)]).toEqual([[], []]);
    });

    it("undoes nothing that its owner did meanwhile, but is told in the log", async () => {
      await set("version = 2");
      expect(await write(failed(1))).toEqual(["LOGGED"]);
      expect(await world.endpoint(id)).toMatchObject({ status: "ACTIVE", attempt: 0 });
      expect([(await world.log(id)).length, await world.notices(id)]).toEqual([1, []]);
    });

    it("never takes a position back that its owner has set to an earlier number", async () => {
      await set("position = 9");
      expect(await write(delivered(11, 10, 1))).toEqual(["LOGGED"]);
      expect(await world.endpoint(id)).toMatchObject({ position: 9 });
    });

    it("moves over what a filter left out only while the endpoint is in these hands, and never back", async () => {
      const move = (from: number, to: number) => movePositions(world.database, [{ endpoint: id, from, to }], ME);
      await move(0, 7);
      await move(0, 5);
      expect(await world.endpoint(id)).toMatchObject({ position: 7 });
      await set("holder = NULL");
      await move(7, 9);
      expect(await world.endpoint(id)).toMatchObject({ position: 7 });
    });

    it("is written once when the answer to the commit was lost", async () => {
      let lost = 0;
      const shaky: RegistryDatabase = {
        ...world.database,
        transaction: async (work) => {
          const result = await world.database.transaction(work);
          if ((lost += 1) === 1) throw new Error("the connection was lost");
          return result;
        },
      };
      const ledger = new OutcomeLedger(shaky, ME, LOG);
      expect(await ledger.record(delivered(1))).toBe("KEPT");
      expect(await ledger.record(delivered(2))).toBe("KEPT");
      expect(lost).toBe(3);
      expect((await world.log(id)).map(({ number }) => number)).toEqual([1, 2]);
      expect(await world.endpoint(id)).toMatchObject({ position: 2 });
    });

    it("is let go when the endpoint was in other hands meanwhile, and keeps nothing else from being written", async () => {
      const other = await world.add({ url: "https://partner.example.org/" });
      await set("position = 1");
      await world.database.transaction(async (writer) => {
        await writer.query("INSERT INTO delivery_attempt (endpointId, turn, number, attempt, at, status, outcome, tookMs) VALUES (?, 1, 1, 1, '2026-11-28T09:00:00.000000Z', 204, 'DELIVERED', 2)", [id]);
        await writer.query("UPDATE endpoint SET holder = ?", [ME]);
      });
      const ledger = new OutcomeLedger(world.database, ME, LOG);
      expect(await Promise.all([ledger.record(delivered(1)), ledger.record({ ...delivered(1), endpoint: other.id })])).toEqual(["LOST", "KEPT"]);
      expect([(await world.log(id)).length, (await world.endpoint(other.id)).position]).toEqual([1, 1]);
    });

    it("waits for a database that is away, and shares one transaction with others that wait", async () => {
      let [tries, transactions] = [0, 0];
      const shaky: RegistryDatabase = {
        ...world.database,
        transaction: async (work) => {
          if ((tries += 1) === 1) throw new Error("no database");
          transactions += 1;
          return world.database.transaction(work);
        },
      };
      const others = await Promise.all([1, 2, 3].map(() => world.add({ url: "https://partner.example.org/" })));
      await world.database.transaction((writer) => writer.query(`UPDATE endpoint SET holder = '${ME}'`));
      const ledger = new OutcomeLedger(shaky, ME, LOG);
      const first = ledger.record(delivered(1));
      const rest = others.map((other) => ledger.record({ ...delivered(1), endpoint: other.id }));
      expect(await Promise.all([first, ...rest])).toEqual(["KEPT", "KEPT", "KEPT", "KEPT"]);
      expect([tries, transactions]).toEqual([2, 1]);
    });
  });
});
