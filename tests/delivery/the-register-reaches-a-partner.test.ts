import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { randomUUID } from "node:crypto";
import { instantOf } from "@tizilim/common/pure/instant";
import { systemClock } from "@tizilim/common/pure/clock";
import type { AskGraph } from "@tizilim/delivery/graph/ask-graph";
import { newSigningKey } from "@tizilim/delivery/signing/new-signing-key";
import { DeliveryWorker } from "@tizilim/delivery/worker/delivery-worker";
import { eachDatabase } from "../support/databases";
import { openDeliveryWorld, type DeliveryWorld } from "../support/delivery-world";
import { include, JUSTICE, text } from "../support/register-world";
import { openReceiver, type Receiver } from "./support/receiver";
import { addEndpoint, LOG } from "./support/sending-world";

interface SentEvent {
  readonly id: string;
  readonly subject: string;
  readonly sequence: string;
  readonly time: string;
  readonly data: Record<string, unknown>;
}

/** Some two thousand objects for an entry: a full page of such is over the limit of the gateway. */
const COSTLY = "{ number service { provider { services(first: 100) { nodes { code provider { services(first: 20) { nodes { code } } } } } } } }";

eachDatabase((place) => {
  describe("the register over the whole graph", () => {
    let world: DeliveryWorld;
    let worker: DeliveryWorker;
    let tooCostly = 0;
    const receivers: Receiver[] = [];

    const subscribe = async (selection: string, filter: object | null = null): Promise<Receiver> => {
      const receiver = await openReceiver();
      receivers.push(receiver);
      const added = { id: `endpoint-${randomUUID()}`, key: newSigningKey("ED25519") };
      await world.delivery.house.database.transaction((writer) => addEndpoint(writer, added, { url: receiver.url, selection, filter }, instantOf(new Date())));
      worker.wake();
      return receiver;
    };
    const events = (receiver: Receiver): SentEvent[] => receiver.arrivals.filter(({ number }) => number > 0).map(({ body }) => JSON.parse(body) as SentEvent);

    beforeAll(async () => {
      world = await openDeliveryWorld(place, { room: "partner" });
      const { database, askGraph } = world.delivery.house;
      const ask: AskGraph = async (query, variables) => {
        const answer = await askGraph(query, variables);
        if (answer.errors?.some(({ extensions }) => extensions?.["code"] === "LIMIT_COST")) tooCostly += 1;
        return answer;
      };
      worker = new DeliveryWorker({ database, askGraph: ask, signal: null, clock: systemClock, log: LOG, allowance: { http: true, hosts: new Set(["127.0.0.1"]) }, origin: "tizilim.test" });
      worker.start();
    });
    afterAll(async () => {
      await worker.stop();
      await world.close();
      await Promise.all(receivers.map((receiver) => receiver.close()));
    });

    it("reaches a partner from the first entry on, each with what the plain query says of it", async () => {
      const receiver = await subscribe("{ number kind subject hash service { code name { kk ru } } }");
      const end = await world.end();
      await receiver.until(() => receiver.numbers.length === end);
      const sent = events(receiver);
      for (const [at, event] of sent.entries()) {
        const { data } = await world.delivery.house.askGraph("query ($n: Int!) { registerEntry(number: $n) { number kind subject hash recordedAt service { code name { kk ru } } } }", { n: at + 1 });
        const { recordedAt, ...plain } = data?.["registerEntry"] as Record<string, unknown>;
        expect(event).toMatchObject({ id: `register-${at + 1}`, sequence: String(at + 1).padStart(16, "0"), time: recordedAt, subject: plain["subject"], data: plain });
      }
    });

    it("reaches a partner whose selection is too costly for a full page in smaller ones", async () => {
      const receiver = await subscribe(COSTLY);
      const end = await world.end();
      await receiver.until(() => receiver.numbers.length === end);
      expect(tooCostly).toBeGreaterThan(0);
      expect(events(receiver).map(({ data }) => data["number"])).toEqual(Array.from({ length: end }, (_, at) => at + 1));
    });

    it("reaches a partner with a filter by what touches the services that fit", async () => {
      const receiver = await subscribe("{ number subject }", { sections: ["001"], providers: null, category: null });
      await world.register.write(async (writer) => {
        await include(writer, { subsection: "00201", name: text("Басқа", "Другая"), provider: JUSTICE });
        await include(writer, { subsection: "00101", name: text("Соңғы", "Последняя"), provider: JUSTICE });
      });
      const end = await world.end();
      await receiver.until(() => receiver.numbers.at(-1) === end);
      const subjects = events(receiver).map(({ subject }) => subject);
      expect(subjects).toContain("00101001");
      expect(subjects.filter((subject) => subject.startsWith("002"))).toEqual([]);
      expect(receiver.numbers).toEqual([...receiver.numbers].sort((one, other) => one - other));
    });
  });
});
