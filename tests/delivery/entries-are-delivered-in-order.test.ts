import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import { verificationOf } from "@tizilim/delivery/signing/new-signing-key";
import { metricText } from "@tizilim/delivery/worker/metric-text";
import { eachDatabase } from "../support/databases";
import { BEGUN, openSendingWorld, type SendingWorld } from "./support/sending-world";
import { openReceiver, type Receiver } from "./support/receiver";

const upTo = (number: number, from = 1): number[] => Array.from({ length: number - from + 1 }, (_, at) => from + at);

eachDatabase((place) => {
  describe("a worker", () => {
    let world: SendingWorld;
    let receiver: Receiver;
    let room = 0;

    beforeEach(async () => {
      world = await openSendingWorld(place, `order${(room += 1)}`);
      receiver = await openReceiver();
    });
    afterEach(async () => {
      await world.close();
      await receiver.close();
    });

    it("delivers every entry once and in order, first those of before and then each as it comes", async () => {
      world.grow(130);
      const { id } = await world.add({ url: receiver.url });
      const worker = world.work();
      await receiver.until(() => receiver.numbers.length === 130);
      for (let more = 0; more < 20; more += 1) {
        world.grow(1);
        await receiver.until(() => receiver.numbers.length === 131 + more);
      }
      expect(receiver.numbers).toEqual(upTo(150));
      await world.eventually(async () => (await world.endpoint(id)).position === 150);
      expect((await world.log(id)).map(({ number, outcome, status, attempt }) => [number, outcome, status, attempt])).toEqual(upTo(150).map((number) => [number, "DELIVERED", 204, 1]));
      expect(metricText(worker.metrics())).toContain('tizilim_deliveries_total{outcome="DELIVERED"} 150');
      await world.eventually(async () => metricText(worker.metrics()).includes('tizilim_delivery_lag_entries{of="largest"} 0'));
    });

    it("sends a signed CloudEvent with the answer of the selection", async () => {
      const { key } = await world.add({ url: receiver.url, selection: "subscription { registerEntryAdded { n: number act { title } } }" });
      world.work();
      world.grow(1);
      await receiver.until(() => receiver.numbers.length === 1);
      const [arrival] = receiver.arrivals;
      const headers = arrival?.headers ?? {};
      expect(headers).toMatchObject({
        "content-type": "application/cloudevents+json; charset=utf-8", "webhook-id": "register-1", "webhook-timestamp": String(BEGUN.getTime() / 1_000),
        "webhook-request-origin": "tizilim.test", "user-agent": "Tizilim-Delivery/1.0",
      });
      expect(JSON.parse(arrival?.body ?? "")).toEqual({
        specversion: "1.0", id: "register-1", source: "/register", type: "kz.tizilim.register.entry", time: BEGUN.toISOString(), subject: "00101001",
        sequence: "0000000000000001", datacontenttype: "application/json", data: { n: 1, act: { title: "act of 1" } },
      });
      const signature = new Webhook(verificationOf(key)).sign("register-1", BEGUN, arrival?.body ?? "");
      expect(headers["webhook-signature"]).toBe(signature);
    });

    it("leaves out what the filter leaves out, and moves the position over it without a request", async () => {
      const { id } = await world.add({ url: receiver.url, filter: { sections: ["002"], providers: null, category: null } });
      world.work();
      world.grow(30);
      world.grow(1, "002");
      world.grow(40);
      await receiver.until(() => receiver.numbers.length === 1);
      await world.eventually(async () => (await world.endpoint(id)).position === 71);
      expect(receiver.numbers).toEqual([31]);
      expect(await world.log(id)).toHaveLength(1);
    });

    it("asks once for endpoints that want the same", async () => {
      const others = await Promise.all(Array.from({ length: 9 }, () => openReceiver()));
      for (const { url } of [receiver, ...others]) await world.add({ url });
      world.work();
      world.grow(1);
      await Promise.all([receiver, ...others].map((each) => each.until(() => each.numbers.length === 1)));
      expect(world.graph.asked).toBeLessThanOrEqual(2);
      await Promise.all(others.map((each) => each.close()));
    });

    it("takes few statements for a delivery", async () => {
      const { id } = await world.add({ url: receiver.url });
      world.work();
      world.grow(1);
      await world.eventually(async () => (await world.endpoint(id)).position === 1);
      const statements: string[] = [];
      const stop = world.database.statements.listen((statement) => statements.push(statement));
      world.grow(20);
      await receiver.until(() => receiver.numbers.length === 21);
      await world.eventually(async () => (await world.endpoint(id)).position === 21);
      stop();
      const written = statements.filter((statement) => /^(UPDATE endpoint|INSERT INTO delivery_attempt)\b/.test(statement));
      expect(written.length).toBeLessThanOrEqual(40);
    });

    it("goes on at once from any number when its owner asks for it", async () => {
      world.grow(10);
      const { id } = await world.add({ url: receiver.url, position: 10 });
      world.work();
      world.grow(1);
      await receiver.until(() => receiver.numbers.length === 1);
      await world.eventually(async () => (await world.endpoint(id)).position === 11);
      await world.turn(id, { position: 7 });
      await receiver.until(() => receiver.numbers.length === 5);
      expect(receiver.numbers).toEqual([11, 8, 9, 10, 11]);
    });

    it("keeps what is confirmed after its owner has paused it, and does not send it again", async () => {
      let answer: () => void = () => undefined;
      const held = new Promise<void>((resume) => (answer = resume));
      receiver.behave(async ({ number }) => {
        if (number === 2) await held;
        return { status: 200 };
      });
      const { id } = await world.add({ url: receiver.url });
      const worker = world.work();
      world.grow(4);
      await receiver.until(() => receiver.numbers.length === 2);
      await world.turn(id, { status: "PAUSED", pausedBecause: "PARTNER" });
      await world.eventually(async () => metricText(worker.metrics()).includes("tizilim_delivery_endpoints 0"));
      answer();
      await world.eventually(async () => (await world.endpoint(id)).position === 2);
      expect(await world.endpoint(id)).toMatchObject({ status: "PAUSED", pausedBecause: "PARTNER" });
      expect(receiver.numbers).toEqual([1, 2]);
      await world.turn(id, { status: "ACTIVE", pausedBecause: null });
      await receiver.until(() => receiver.numbers.length === 4);
      expect(receiver.numbers).toEqual([1, 2, 3, 4]);
    });

    it("writes nothing for what was under way when its owner has changed what is sent or where to", async () => {
      const elsewhere = await openReceiver();
      receiver.behave(() => null);
      const { id } = await world.add({ url: receiver.url });
      world.work();
      world.grow(2);
      await receiver.until(() => receiver.numbers.length === 1);
      await world.change(id, { url: elsewhere.url });
      await elsewhere.until(() => elsewhere.numbers.length === 2);
      expect(elsewhere.numbers).toEqual([1, 2]);
      await world.eventually(async () => (await world.endpoint(id)).position === 2);
      expect((await world.log(id)).map(({ outcome }) => outcome)).toEqual(["DELIVERED", "DELIVERED"]);
      await elsewhere.close();
    });

    it("sends nothing while its owner has it paused, and goes on where it stood", async () => {
      const { id } = await world.add({ url: receiver.url });
      const worker = world.work();
      world.grow(3);
      await receiver.until(() => receiver.numbers.length === 3);
      await world.eventually(async () => (await world.endpoint(id)).position === 3);
      await world.turn(id, { status: "PAUSED", pausedBecause: "PARTNER" });
      await world.eventually(async () => metricText(worker.metrics()).includes("tizilim_delivery_endpoints 0"));
      world.grow(3);
      const other = await openReceiver();
      await world.add({ url: other.url });
      await other.until(() => other.numbers.length === 6);
      expect(receiver.numbers).toEqual([1, 2, 3]);
      await world.turn(id, { status: "ACTIVE", pausedBecause: null });
      await receiver.until(() => receiver.numbers.length === 6);
      expect(receiver.numbers).toEqual(upTo(6));
      await other.close();
    });
  });
});
