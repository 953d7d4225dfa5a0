import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { Webhook } from "standardwebhooks";
import { openReceiver, type Behaviour, type Receiver } from "./support/receiver";
import { BEGUN, openSendingWorld, type SendingWorld } from "./support/sending-world";

const challengeOf = (body: string): string => String((JSON.parse(body) as { data: { challenge?: unknown } }).data.challenge);
/** Answers OPTIONS so, and every POST by repeating what `repeat` makes of its challenge. */
const repeating = (options: ReturnType<Behaviour>, repeat: (challenge: string) => string): Behaviour =>
  ({ method, body, number }) => (method === "OPTIONS" ? options : number > 0 ? { status: 204 } : { status: 200, body: repeat(challengeOf(body)) });

eachDatabase((place) => {
  describe("a receiver", () => {
    let world: SendingWorld;
    let receiver: Receiver;
    let room = 0;

    beforeEach(async () => {
      world = await openSendingWorld(place, `consent${(room += 1)}`);
      receiver = await openReceiver();
      world.grow(2);
      world.work();
    });
    afterEach(async () => {
      await world.close();
      await receiver.close();
    });

    const methods = (): string[] => receiver.arrivals.map(({ method, number }) => `${method} ${number}`);

    it.each(["*", "tizilim.test"])("that answers OPTIONS with the origin %s is sent the entries, and they bear the origin too", async (allowed) => {
      receiver.behave(({ method }) => (method === "OPTIONS" ? { headers: { "webhook-allowed-origin": allowed, "webhook-allowed-rate": "*" } } : { status: 204 }));
      const { id } = await world.add({ url: receiver.url, isVerified: false });
      await receiver.until(() => receiver.numbers.length === 2);
      expect(methods()).toEqual(["OPTIONS 0", "POST 1", "POST 2"]);
      expect(receiver.arrivals.map(({ headers }) => headers["webhook-request-origin"])).toEqual(Array.from({ length: 3 }, () => "tizilim.test"));
      await world.eventually(async () => (await world.log(id)).length === 3);
      expect(await world.endpoint(id)).toMatchObject({ status: "ACTIVE", verifiedAt: "2026-11-28T10:00:00.000000Z" });
      expect((await world.log(id)).map(({ number, outcome }) => [number, outcome])).toEqual([[0, "VERIFIED"], [1, "DELIVERED"], [2, "DELIVERED"]]);
    });

    it.each<[string, Behaviour]>([
      ["404 and the challenge as text", repeating({ status: 404 }, (challenge) => challenge)],
      ["405 and the challenge as JSON", repeating({ status: 405 }, (challenge) => JSON.stringify({ challenge }))],
      ["501 and the challenge", repeating({ status: 501 }, (challenge) => challenge)],
      ["200 without an origin and the challenge", repeating({ status: 200 }, (challenge) => challenge)],
    ])("that answers OPTIONS with %s is sent the entries", async (_, behaviour) => {
      receiver.behave(behaviour);
      const { id, key } = await world.add({ url: receiver.url, isVerified: false });
      await receiver.until(() => receiver.numbers.length === 2);
      expect(methods()).toEqual(["OPTIONS 0", "POST 0", "POST 1", "POST 2"]);
      const challenge = receiver.arrivals[1];
      expect(JSON.parse(challenge?.body ?? "")).toMatchObject({ specversion: "1.0", type: "kz.tizilim.endpoint.verification", source: "/endpoints", subject: id });
      const signature = new Webhook(key.secret).sign(String(challenge?.headers["webhook-id"]), BEGUN, challenge?.body ?? "");
      expect(challenge?.headers["webhook-signature"]).toBe(signature);
    });

    it.each<[string, Behaviour, number | null]>([
      ["allows another origin", () => ({ headers: { "webhook-allowed-origin": "other.org" } }), 200],
      ["takes everything and repeats nothing", ({ method }) => (method === "OPTIONS" ? { status: 405 } : { status: 200, body: "ok" }), 200],
      ["repeats the challenge of another time", repeating({ status: 405 }, () => "abcdefgh"), 200],
      ["repeats the challenge with a failure", ({ method, body }) => (method === "OPTIONS" ? { status: 404 } : { status: 500, body: challengeOf(body) }), 500],
      ["is broken", () => ({ status: 500 }), 500],
      ["redirects", () => ({ status: 302, headers: { location: "http://127.0.0.1:1/" } }), 302],
    ])("that %s is sent no entry and asked again by the schedule", async (_, behaviour, status) => {
      receiver.behave(behaviour);
      const { id } = await world.add({ url: receiver.url, isVerified: false });
      await world.eventually(async () => (await world.log(id)).length === 1);
      expect(await world.log(id)).toMatchObject([{ number: 0, attempt: 1, outcome: "REFUSED", status }]);
      expect(await world.endpoint(id)).toMatchObject({ status: "UNVERIFIED", attempt: 1, dueAt: "2026-11-28T10:00:05.000000Z" });
      expect(receiver.numbers).toEqual([]);
      receiver.behave(({ method }) => (method === "OPTIONS" ? { headers: { "webhook-allowed-origin": "*" } } : { status: 204 }));
      world.advance(5_000);
      await receiver.until(() => receiver.numbers.length === 2);
    });

    it("that never agrees is left alone after the schedule, its owner is told, and it may be resumed", async () => {
      receiver.behave(() => ({ status: 404 }));
      const { id } = await world.add({ url: receiver.url, isVerified: false });
      for (let attempt = 1; attempt <= 10; attempt += 1) {
        await world.eventually(async () => (await world.log(id)).length === attempt);
        world.advance(26 * 3_600_000);
      }
      expect(await world.endpoint(id)).toMatchObject({ status: "PAUSED", pausedBecause: "UNVERIFIED", position: 0, attempt: 10, verifiedAt: null });
      expect(await world.notices(id)).toEqual(["UNVERIFIED"]);
      receiver.behave(repeating({ status: 404 }, (challenge) => challenge));
      await world.change(id, { status: "UNVERIFIED", pausedBecause: null, pausedAt: null, attempt: 0, dueAt: null, failingSince: null });
      await receiver.until(() => receiver.numbers.length === 2);
    });

    it("that answers 410 is asked no more", async () => {
      receiver.behave(() => ({ status: 410 }));
      const { id } = await world.add({ url: receiver.url, isVerified: false });
      await world.eventually(async () => (await world.endpoint(id)).status === "GONE");
      expect(await world.notices(id)).toEqual(["GONE"]);
      expect(methods()).toEqual(["OPTIONS 0"]);
    });
  });
});
