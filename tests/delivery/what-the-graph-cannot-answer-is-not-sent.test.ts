import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { openReceiver, type Receiver } from "./support/receiver";
import { openSendingWorld, type SendingWorld } from "./support/sending-world";

const WITH_ACT = "{ number act { title } }";

eachDatabase((place) => {
  describe("an entry", () => {
    let world: SendingWorld;
    let receiver: Receiver;
    let other: Receiver;
    let room = 0;

    beforeEach(async () => {
      world = await openSendingWorld(place, `built${(room += 1)}`);
      [receiver, other] = await Promise.all([openReceiver(), openReceiver()]);
    });
    afterEach(async () => {
      await world.close();
      await Promise.all([receiver.close(), other.close()]);
    });

    it("that an error touches is not sent but tried again, does not count as an attempt, and holds up no other endpoint", async () => {
      const [{ id }] = await Promise.all([world.add({ url: receiver.url, selection: WITH_ACT }), world.add({ url: other.url })]);
      world.graph.breakEntry(4);
      world.grow(8);
      world.work();
      await other.until(() => other.numbers.length === 8);
      await world.eventually(async () => (await world.log(id)).at(-1)?.outcome === "NOT_BUILT");
      expect(receiver.numbers).toEqual([1, 2, 3]);
      expect((await world.log(id)).at(-1)).toMatchObject({ number: 4, attempt: 0, status: null });
      expect(await world.endpoint(id)).toMatchObject({ status: "ACTIVE", position: 3, attempt: 0, dueAt: null });
      world.graph.breakEntry(null);
      await receiver.until(() => receiver.numbers.length === 8);
      expect(receiver.numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect((await world.log(id)).filter(({ outcome }) => outcome === "NOT_BUILT")).toHaveLength(1);
    });

    it("waits for a graph that is away, and goes out when it is back", async () => {
      const { id } = await world.add({ url: receiver.url });
      world.work();
      world.grow(1);
      await receiver.until(() => receiver.numbers.length === 1);
      world.graph.cutOff(true);
      world.grow(2);
      await world.eventually(async () => (await world.log(id)).at(-1)?.outcome === "NOT_BUILT");
      expect(receiver.numbers).toEqual([1]);
      world.graph.cutOff(false);
      await receiver.until(() => receiver.numbers.length === 3, 2_500);
      expect(await world.endpoint(id)).toMatchObject({ status: "ACTIVE" });
    });

    it("of a selection that the schema does not take any more makes the endpoint rest, with its position kept and its owner told", async () => {
      const [{ id }] = await Promise.all([world.add({ url: receiver.url, selection: WITH_ACT }), world.add({ url: other.url })]);
      world.work();
      world.grow(2);
      await receiver.until(() => receiver.numbers.length === 2);
      world.graph.takeAway("act");
      world.grow(2);
      await other.until(() => other.numbers.length === 4);
      await world.eventually(async () => (await world.endpoint(id)).status === "PAUSED");
      expect(await world.endpoint(id)).toMatchObject({ pausedBecause: "SELECTION_INVALID", position: 2 });
      expect(await world.notices(id)).toEqual(["SELECTION_INVALID"]);
      await world.change(id, { status: "ACTIVE", pausedBecause: null, pausedAt: null, selection: "{ number }" });
      await receiver.until(() => receiver.numbers.length === 4);
    });

    it("is not put down to the selection when the graph does not know the log either", async () => {
      const { id } = await world.add({ url: receiver.url });
      world.graph.takeAway("recordedAt");
      world.grow(1);
      world.work();
      await world.eventually(async () => (await world.log(id)).length === 1);
      expect(await world.log(id)).toMatchObject([{ number: 1, outcome: "NOT_BUILT" }]);
      expect(await world.endpoint(id)).toMatchObject({ status: "ACTIVE" });
    });

    it("of any size is delivered, and the owner of a large one is told once", async () => {
      world.graph.noteOf(400_000);
      const { id } = await world.add({ url: receiver.url });
      world.grow(3);
      world.work();
      await receiver.until(() => receiver.numbers.length === 3);
      expect(receiver.arrivals.every(({ body }) => body.length > 400_000)).toBe(true);
      await world.eventually(async () => (await world.endpoint(id)).position === 3);
      expect(await world.notices(id)).toEqual(["PAYLOAD_LARGE"]);
    });
  });
});
