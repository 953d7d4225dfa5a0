import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { shareOf } from "@tizilim/delivery/domain/rendezvous";
import type { DeliveryWorker } from "@tizilim/delivery/worker/delivery-worker";
import { eachDatabase } from "../support/databases";
import { openReceiver, type Receiver } from "./support/receiver";
import { openSendingWorld, type SendingWorld } from "./support/sending-world";

const ENDPOINTS = 12;

eachDatabase((place) => {
  describe("workers over one database", () => {
    let world: SendingWorld;
    let receivers: Receiver[];
    let ids: string[];
    let room = 0;

    const inHands = async (workers: ReadonlyArray<DeliveryWorker>): Promise<boolean> => {
      const names = workers.map(({ id }) => id);
      const rows = await Promise.all(ids.map((id) => world.endpoint(id)));
      return rows.every(({ id, holder }) => holder === shareOf(id, names));
    };

    beforeEach(async () => {
      world = await openSendingWorld(place, `shared${(room += 1)}`);
      receivers = await Promise.all(Array.from({ length: ENDPOINTS }, () => openReceiver()));
      ids = [];
      for (const { url } of receivers) ids.push((await world.add({ url })).id);
    });
    afterEach(async () => {
      await world.close();
      await Promise.all(receivers.map((receiver) => receiver.close()));
    });

    it("each serve their share, give up what falls to one that comes, and take what one leaves, without a repeat or a gap", async () => {
      const first = world.work();
      await world.eventually(() => inHands([first]));
      const growing = setInterval(() => world.grow(1), 20);
      const [second, third] = [world.work(), world.work()];
      await world.eventually(() => inHands([first, second, third]));
      await second.stop();
      await world.eventually(() => inHands([first, third]));
      clearInterval(growing);
      const end = world.graph.end;
      await Promise.all(receivers.map((receiver) => receiver.until(() => receiver.numbers.at(-1) === end)));
      for (const { numbers } of receivers) expect(numbers).toEqual(Array.from({ length: end }, (_, at) => at + 1));
    });

    it("write nothing while there is no endpoint to serve", async () => {
      for (const id of ids) await world.change(id, { deletedAt: "2026-11-28T10:00:00.000000Z" });
      world.work();
      const written: string[] = [];
      const stop = world.database.statements.listen((statement) => written.push(statement));
      await new Promise((resume) => setTimeout(resume, 1_200));
      stop();
      expect(written.filter((statement) => !statement.startsWith("SELECT"))).toEqual([]);
    });
  });
});
