import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { eventually } from "../support/eventually";
import { hear, numbersFrom, streamClient } from "./support/stream-client";
import { INIT, rawSocket, refusedWith } from "./support/raw-socket";
import { openStreamedRegistry, type StreamedRegistry } from "./support/streamed-registry";

const SUPERGRAPH = readFileSync(resolve(__dirname, "../../supergraph.graphql"), "utf8");
const ENTRIES = "subscription ($since: Int) { registerEntryAdded(sinceNumber: $since) { number subject service { code governingAct { id } } } }";

eachDatabase((place) => {
  describe("an owner that falls silent", () => {
    let registry: StreamedRegistry;
    beforeAll(async () => {
      registry = await openStreamedRegistry(place, { room: "silent", gateway: { subgraphDeadline: 500, streams: { lookEveryMs: 50, firstPauseMs: 20, longestPauseMs: 100 } } });
    });
    afterAll(() => registry.close());

    it("holds the stream up: nothing is lost, doubled or told empty when it answers again", async () => {
      const client = streamClient(registry.url);
      const since = await registry.registerEnd();
      const heard = hear(client, ENTRIES, { since });
      await registry.includeServices(2);
      await heard.until(2);
      registry.silent.add("catalogue");
      const end = await registry.includeServices(5);
      await eventually(async () => (await fetch(`${registry.gateway.url}/metrics`)).text(), (text) => /gateway_stream_failures_total\{log="register"\} [2-9]/.test(text));
      expect(heard.payloads).toHaveLength(2);
      registry.silent.delete("catalogue");
      await heard.until(7);
      expect(heard.numbers).toEqual(numbersFrom(since + 1, end));
      expect(heard.payloads.every(({ data, errors }) => data?.["registerEntryAdded"] != null && errors === undefined)).toBe(true);
      await client.dispose();
    });

    it("does not keep a subscription from being opened: it begins as soon as its log can be had", async () => {
      const client = streamClient(registry.url);
      const since = await registry.registerEnd();
      registry.silent.add("catalogue");
      const heard = hear(client, ENTRIES, { since });
      const beyond = hear(client, ENTRIES, { since: since + 100 });
      await registry.includeServices(3);
      registry.silent.delete("catalogue");
      await heard.until(3);
      expect(heard.numbers).toEqual(numbersFrom(since + 1, since + 3));
      expect(await beyond.ended).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: "BAD_USER_INPUT", field: "sinceNumber" }) })]);
      await client.dispose();
    });
  });

  describe("a new supergraph", () => {
    it("ends no stream that fits it, and tells those that do not what they ask for in vain", async () => {
      const registry = await openStreamedRegistry(place, { room: "reload", gateway: { streams: { lookEveryMs: 50 } } });
      const client = streamClient(registry.url);
      const since = await registry.registerEnd();
      const fitting = Array.from({ length: 10 }, () => hear(client, ENTRIES, { since }));
      const other = hear(client, `subscription { registerEntryAdded(sinceNumber: ${since}) { number hash } }`);
      let end = await registry.includeServices(3);
      await Promise.all([...fitting.map((each) => each.until(3)), other.until(3)]);
      expect(await registry.gateway.reload(SUPERGRAPH.replace(/ {2}"""\n {2}SHA-256 over this entry[^"]*"""\n {2}hash: String!.*\n/, ""))).toBe("loaded");
      expect(await other.ended).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: "GRAPHQL_VALIDATION_FAILED" }) })]);
      end = await registry.includeServices(3);
      await Promise.all(fitting.map((each) => each.until(6)));
      for (const { numbers } of fitting) expect(numbers).toEqual(numbersFrom(since + 1, end));
      await client.dispose();
      await registry.close();
    });
  });

  describe("the end of the process", () => {
    it("closes every socket with 1001 and takes no new one; what was missed is resumed elsewhere", async () => {
      const registry = await openStreamedRegistry(place, { room: "drain", gateway: { streams: { lookEveryMs: 50, drainMs: 300 }, sockets: { closeGraceMs: 500 } } });
      const since = await registry.registerEnd();
      const clients = Array.from({ length: 120 }, () => streamClient(registry.url));
      const heard = clients.map((client) => hear(client, ENTRIES, { since }));
      const idle = rawSocket(registry.url);
      idle.send(INIT);
      await idle.next();
      await registry.includeServices(1);
      await Promise.all(heard.map((each) => each.until(1)));
      const begun = performance.now();
      const closing = registry.gateway.close();
      expect(await Promise.all(heard.map(({ ended }) => ended))).toEqual(heard.map(() => expect.objectContaining({ code: 1001 })));
      expect(await idle.closed).toMatchObject({ code: 1001 });
      await closing;
      expect(performance.now() - begun).toBeLessThan(3_000);
      await expect(refusedWith(registry.url, {})).rejects.toThrow();
      for (const client of clients) await client.dispose();
      await registry.world.close();
    });
  });
});
