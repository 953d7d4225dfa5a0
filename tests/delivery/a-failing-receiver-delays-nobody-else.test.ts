import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { RETRY_SCHEDULE } from "@tizilim/delivery/domain/retry-schedule";
import { newSigningKey } from "@tizilim/delivery/signing/new-signing-key";
import { Webhook } from "standardwebhooks";
import { eachDatabase } from "../support/databases";
import { CONSENT, openReceiver, type Receiver } from "./support/receiver";
import { BEGUN, openSendingWorld, type SendingWorld } from "./support/sending-world";

const DAY = 24 * 3_600_000;
const upTo = (number: number, from = 1): number[] => Array.from({ length: number - from + 1 }, (_, at) => from + at);

eachDatabase((place) => {
  describe("a receiver", () => {
    let world: SendingWorld;
    let failing: Receiver;
    let healthy: Receiver;
    let room = 0;

    beforeEach(async () => {
      world = await openSendingWorld(place, `failing${(room += 1)}`);
      [failing, healthy] = await Promise.all([openReceiver(), openReceiver()]);
    });
    afterEach(async () => {
      await world.close();
      await Promise.all([failing.close(), healthy.close()]);
    });

    it("that is down for three days is tried by the schedule, paused and told of, and gets everything in order when it is resumed", async () => {
      failing.behave(() => ({ status: 503 }));
      const [{ id }] = await Promise.all([world.add({ url: failing.url }), world.add({ url: healthy.url })]);
      world.work();
      for (const attempt of RETRY_SCHEDULE.waits.keys()) {
        world.grow(5);
        await healthy.until(() => healthy.numbers.length === 5 * (attempt + 1));
        await world.eventually(async () => (await world.log(id)).length === attempt + 1);
        const { dueAt, status } = await world.endpoint(id);
        const next = RETRY_SCHEDULE.waits[attempt + 1];
        if (next === undefined) {
          expect(status).toBe("PAUSED");
          break;
        }
        // Spread by a twentieth at most, and never before its time.
        const wanted = Date.parse(dueAt ?? "") - world.clock.now().getTime();
        expect(wanted).toBeGreaterThanOrEqual(next);
        expect(wanted).toBeLessThanOrEqual(next * 1.05);
        world.advance(wanted);
      }
      expect(world.clock.now().getTime() - BEGUN.getTime()).toBeGreaterThan(3 * DAY);
      const paused = await world.endpoint(id);
      expect(paused).toMatchObject({ status: "PAUSED", pausedBecause: "SCHEDULE_RUN_OUT", position: 0, attempt: 10, failingSince: "2026-11-28T10:00:00.000000Z" });
      expect(paused.pausedAt).not.toBeNull();
      expect(await world.notices(id)).toEqual(["SCHEDULE_RUN_OUT"]);
      expect((await world.log(id)).map(({ number, attempt, outcome, status }) => [number, attempt, outcome, status])).toEqual(upTo(10).map((attempt) => [1, attempt, "REFUSED", 503]));
      // Ever the same id and body, each with the moment of its own attempt.
      expect(new Set(failing.arrivals.map(({ headers, body }) => `${headers["webhook-id"]} ${body}`)).size).toBe(1);
      expect(new Set(failing.arrivals.map(({ headers }) => headers["webhook-timestamp"])).size).toBe(10);

      world.advance(10 * DAY);
      world.grow(5);
      await healthy.until(() => healthy.numbers.length === 55);
      expect(failing.numbers).toHaveLength(10);
      failing.behave(CONSENT);
      await world.change(id, { status: "ACTIVE", pausedBecause: null, pausedAt: null, attempt: 0, dueAt: null, failingSince: null });
      await failing.until(() => failing.numbers.length === 65);
      expect(failing.numbers.slice(10)).toEqual(upTo(55));
      expect(healthy.numbers).toEqual(upTo(55));
      await world.eventually(async () => (await world.endpoint(id)).position === 55);
    });

    it("that recovers within the schedule gets what it missed in order", async () => {
      failing.behave(({ number }) => ({ status: number === 3 ? 500 : 200 }));
      const { id } = await world.add({ url: failing.url });
      world.work();
      world.grow(6);
      await world.eventually(async () => (await world.endpoint(id)).attempt === 1);
      expect(failing.numbers).toEqual([1, 2, 3]);
      failing.behave(CONSENT);
      world.advance(5_000);
      await failing.until(() => failing.numbers.length === 7);
      expect(failing.numbers).toEqual([1, 2, 3, 3, 4, 5, 6]);
      await world.eventually(async () => (await world.endpoint(id)).position === 6);
      expect(await world.endpoint(id)).toMatchObject({ attempt: 0, dueAt: null, failingSince: null });
    });

    it.each([
      ["429 and seconds", 429, "120", 120_000],
      ["503 and a date", 503, "Sat, 28 Nov 2026 10:30:00 GMT", 1_800_000],
      ["429 and far too long", 429, "31536000", DAY],
      ["503 and less than the schedule", 503, "1", 5_000],
    ])("that asks by %s to wait is not sent to before", async (_, status, retryAfter, wait) => {
      failing.behave(() => ({ status, headers: { "retry-after": retryAfter } }));
      const { id } = await world.add({ url: failing.url });
      world.work();
      world.grow(1);
      await world.eventually(async () => (await world.endpoint(id)).attempt === 1);
      expect((await world.endpoint(id)).dueAt).toBe(`${new Date(BEGUN.getTime() + wait).toISOString().slice(0, -1)}000Z`);
      failing.behave(CONSENT);
      world.advance(wait - 1);
      await world.add({ url: healthy.url });
      await healthy.until(() => healthy.numbers.length === 1);
      expect(failing.numbers).toHaveLength(1);
      world.advance(1);
      await failing.until(() => failing.numbers.length === 2);
    });

    it("that answers 410 is sent nothing more, and its owner is told", async () => {
      failing.behave(({ number }) => ({ status: number === 2 ? 410 : 200 }));
      const [{ id }] = await Promise.all([world.add({ url: failing.url }), world.add({ url: healthy.url })]);
      world.work();
      world.grow(4);
      await world.eventually(async () => (await world.endpoint(id)).status === "GONE");
      world.advance(30 * DAY);
      world.grow(4);
      await healthy.until(() => healthy.numbers.length === 8);
      expect(failing.numbers).toEqual([1, 2]);
      expect(await world.endpoint(id)).toMatchObject({ status: "GONE", position: 1, pausedBecause: null });
      expect(await world.notices(id)).toEqual(["GONE"]);
      expect((await world.log(id)).at(-1)).toMatchObject({ number: 2, outcome: "GONE", status: 410 });
    });

    it("may have a new key while the old one still signs", async () => {
      const { id, key } = await world.add({ url: failing.url });
      world.work();
      world.grow(1);
      await world.eventually(async () => (await world.endpoint(id)).position === 1);
      const fresh = newSigningKey("HMAC");
      await world.database.transaction(async (writer) => {
        await writer.query("UPDATE endpoint_key SET endsAt = ? WHERE endpointId = ?", ["2026-11-29T10:00:00.000000Z", id]);
        await writer.query("INSERT INTO endpoint_key (endpointId, turn, kind, secret, madeAt) VALUES (?, 2, 'HMAC', ?, ?)", [id, fresh.secret, "2026-11-28T10:00:00.000000Z"]);
      });
      await world.change(id, {});
      await world.eventually(async () => (await world.endpoint(id)).holder !== null);
      world.grow(1);
      await failing.until(() => failing.numbers.length === 2);
      world.advance(DAY);
      world.grow(1);
      await failing.until(() => failing.numbers.length === 3);
      const signedBy = (secret: string) => failing.arrivals.map(({ headers, body }) => {
        const at = new Date(Number(headers["webhook-timestamp"]) * 1_000);
        return String(headers["webhook-signature"]).split(" ").indexOf(new Webhook(secret).sign(String(headers["webhook-id"]), at, body));
      });
      expect(signedBy(key.secret)).toEqual([0, 1, -1]);
      expect(signedBy(fresh.secret)).toEqual([-1, 0, 0]);
    });
  });
});

eachDatabase((place) => {
  describe("two hundred receivers that say nothing", () => {
    it("hold up the one that is well by less than a second at first, and not at all later", async () => {
      const world = await openSendingWorld(place, "dead");
      const healthy = await openReceiver();
      const silent = await openReceiver(() => null);
      for (let dead = 0; dead < 200; dead += 1) await world.add({ url: silent.url });
      await world.add({ url: healthy.url });
      world.work({ receivers: { timeLimitMs: 4_000 } });
      await world.eventually(async () => {
        const [row] = (await world.database.reader.query("SELECT COUNT(*) AS total FROM endpoint WHERE holder IS NOT NULL")) as Array<{ total: number | string }>;
        return Number(row?.total) === 201;
      });
      const delays: number[] = [];
      for (let number = 1; number <= 12; number += 1) {
        const begun = Date.now();
        world.grow(1);
        await healthy.until(() => healthy.numbers.length === number);
        delays.push(Date.now() - begun);
        if (number === 6) await world.eventually(async () => silent.arrivals.length >= 200);
      }
      process.stderr.write(`delay beside 200 silent receivers: first ${delays[0]} ms, then at most ${Math.max(...delays.slice(1))} ms\n`);
      expect(delays[0]).toBeLessThan(1_000);
      expect(Math.max(...delays.slice(1))).toBeLessThan(500);
      expect(silent.arrivals).toHaveLength(200);
      await silent.close();
      await world.close();
      await healthy.close();
    });
  });
});
