import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { eventually } from "../support/eventually";
import { include, text, TRANSPORT } from "../support/register-world";
import { hear, numbersFrom, streamClient } from "./support/stream-client";
import { openStreamedRegistry, type StreamedRegistry } from "./support/streamed-registry";

const FILTERED = "subscription ($since: Int, $filter: ServiceFilter) { entry: registerEntryAdded(sinceNumber: $since, filter: $filter) { number service { code } } }";
const OF_TRANSPORT = { providers: [TRANSPORT] };

eachDatabase((place) => {
  describe("a filtered subscription to the register's log", () => {
    let registry: StreamedRegistry;
    let start = 0;
    beforeAll(async () => {
      registry = await openStreamedRegistry(place, { room: "filters", gateway: { streams: { lookEveryMs: 50, bookmarkEveryMs: 50, page: 10 } } });
      start = await registry.registerEnd();
    });
    afterAll(() => registry.close());

    it("replays what fits and nothing else, with few executions over a long log, and hears by bookmarks how far it has got", async () => {
      const before = await registry.includeServices(40);
      await registry.world.register.write((writer) => include(writer, { subsection: "00201", name: text("Көлік", "Транспорт"), provider: TRANSPORT }));
      const fitting = before + 1;
      const end = await registry.includeServices(40);
      registry.calls.length = 0;
      const client = streamClient(registry.url);
      const heard = hear(client, FILTERED, { since: start, filter: OF_TRANSPORT });
      await eventually(() => heard.numbers, (numbers) => numbers.at(-1) === end);
      const entries = heard.payloads.filter(({ data }) => data?.["entry"] !== null);
      expect(entries).toEqual([{ data: { entry: { number: fitting, service: { code: "00201002" } } }, extensions: { number: fitting } }]);
      expect(heard.payloads.at(-1)).toEqual({ data: { entry: null }, extensions: { number: end } });
      expect(registry.calls.filter((call) => call.includes("service")).length).toBeLessThan(8);
      await client.dispose();
    });

    it("goes on live, resumes from a bookmark, and stays silent where its number does not move", async () => {
      const client = streamClient(registry.url);
      const since = await registry.registerEnd();
      const live = hear(client, FILTERED, { since, filter: OF_TRANSPORT });
      const end = await registry.includeServices(3);
      await eventually(() => live.numbers.at(-1), (number) => number === end);
      const told = live.payloads.length;
      await registry.includeServices(2, "00201");
      const resumed = hear(client, FILTERED, { since: live.numbers.at(-1), filter: OF_TRANSPORT });
      await registry.world.register.write((writer) => include(writer, { subsection: "00201", name: text("Көлік", "Транспорт"), provider: TRANSPORT }));
      await eventually(() => [live, resumed].map(({ payloads }) => payloads.filter(({ data }) => data?.["entry"] !== null).length), ([one, other]) => one === 1 && other === 1);
      expect(live.payloads.length).toBeGreaterThan(told);
      const settled = live.payloads.length;
      await hear(client, "{ registerLogEnd }").ended;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(live.payloads).toHaveLength(settled);
      await client.dispose();
    });
  });

  describe("a filter that is none", () => {
    it("is refused when the subscription is opened, as the query would refuse it, and holds nobody else up", async () => {
      const registry = await openStreamedRegistry(place, { room: "wrong" });
      const client = streamClient(registry.url);
      const since = await registry.registerEnd();
      const good = hear(client, FILTERED, { since, filter: { sections: ["001"] } });
      for (const from of [since, 0, null]) {
        expect(await hear(client, FILTERED, { since: from, filter: { sections: ["letters"] } }).ended).toEqual([
          expect.objectContaining({ message: expect.stringContaining("filter.sections"), extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }) }),
        ]);
      }
      const end = await registry.includeServices(1);
      await good.until(1);
      expect(good.numbers).toEqual([end]);
      await client.dispose();
      await registry.close();
    });
  });

  describe("entries of one commit", () => {
    it("reach every subscriber one by one, in their order", async () => {
      const registry = await openStreamedRegistry(place, { room: "batch", gateway: { streams: { lookEveryMs: 50 } } });
      const client = streamClient(registry.url);
      const since = await registry.registerEnd();
      const heard = [hear(client, FILTERED, { since }), hear(client, FILTERED, { since: 0 })] as const;
      await heard[1].until(since);
      await registry.world.register.write(async (writer) => {
        for (let each = 0; each < 60; each++) await include(writer, { subsection: "00102", name: text(`Неке ${each}`, `Брак ${each}`) });
      });
      const end = await registry.registerEnd();
      await Promise.all([heard[0].until(60), heard[1].until(end)]);
      expect([heard[0].numbers, heard[1].numbers]).toEqual([numbersFrom(since + 1, end), numbersFrom(1, end)]);
      await client.dispose();
      await registry.close();
    });
  });

  describe("sinceNumber", () => {
    it("is refused where the log has not got so far, and below nought; the end itself is the beginning of what comes", async () => {
      const registry = await openStreamedRegistry(place, { room: "since" });
      const client = streamClient(registry.url);
      const end = await registry.registerEnd();
      const refused = (message: string) => [expect.objectContaining({ message, extensions: expect.objectContaining({ code: "BAD_USER_INPUT", field: "sinceNumber" }) })];
      expect(await hear(client, FILTERED, { since: end + 1 }).ended).toEqual(refused(`sinceNumber is ${end + 1}, but the log ends at ${end}.`));
      expect(await hear(client, FILTERED, { since: -1 }).ended).toEqual(refused("sinceNumber is -1; numbers begin at 1, and 0 is before the first."));
      const heard = [hear(client, FILTERED, { since: end }), hear(client, FILTERED)] as const;
      await hear(client, "{ registerLogEnd }").ended;
      await eventually(async () => (await (await fetch(`${registry.gateway.url}/metrics`)).text()).includes('gateway_streams_open{log="register"} 2'), Boolean);
      await registry.includeServices(1);
      await Promise.all(heard.map((each) => each.until(1)));
      expect(heard.map(({ numbers }) => numbers)).toEqual([[end + 1], [end + 1]]);
      await client.dispose();
      await registry.close();
    });
  });
});
