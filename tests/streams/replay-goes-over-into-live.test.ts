import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { hear, numbersFrom, streamClient } from "./support/stream-client";
import { openStreamedRegistry, type StreamedRegistry } from "./support/streamed-registry";

const ENTRIES = "subscription ($since: Int) { registerEntryAdded(sinceNumber: $since) { number kind service { code name { ru } } } }";

eachDatabase((place) => {
  describe("a subscription to the register's log", () => {
    let registry: StreamedRegistry;
    beforeAll(async () => {
      registry = await openStreamedRegistry(place, { room: "replay", gateway: { streams: { lookEveryMs: 50, page: 7 } } });
    });
    afterAll(() => registry.close());

    it("begins with everything after sinceNumber and goes on with what is entered meanwhile, each once and in order", async () => {
      await registry.includeServices(20);
      const clients = Array.from({ length: 5 }, () => streamClient(registry.url));
      const heard = clients.map((client, at) => hear(client, ENTRIES, { since: at * 4 }));
      const end = await registry.includeServices(25);
      await Promise.all(heard.map((each, at) => each.until(end - at * 4)));
      heard.forEach((each, at) => expect(each.numbers).toEqual(numbersFrom(at * 4 + 1, end)));
      expect(heard[0]?.payloads.every(({ data, extensions }) => (data?.["registerEntryAdded"] as { number: number }).number === extensions?.number)).toBe(true);
      for (const client of clients) await client.dispose();
    });
  });
});
