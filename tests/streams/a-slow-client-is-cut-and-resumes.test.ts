import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../support/eventually";
import { include, JUSTICE, text } from "../support/register-world";
import { embeddedPlace } from "../support/registry-place";
import { INIT, rawSocket } from "./support/raw-socket";
import { hear, numbersFrom, streamClient } from "./support/stream-client";
import { openStreamedRegistry, type StreamedRegistry } from "./support/streamed-registry";

/** Payloads of some 100 kB, so that few of them are more than the kernel takes for a client that reads nothing. */
const LARGE = `subscription ($since: Int) { registerEntryAdded(sinceNumber: $since) { number ${Array.from({ length: 250 }, (_, at) => `a${at}: service { name { kk ru } provider { name { kk ru } } }`).join(" ")} } }`;
const SMALL = "subscription ($since: Int) { registerEntryAdded(sinceNumber: $since) { number } }";
const ENTRIES = 250;

describe("a client that does not read", () => {
  const place = embeddedPlace();
  let registry: StreamedRegistry;
  let since = 0;
  let end = 0;
  beforeAll(async () => {
    registry = await openStreamedRegistry({ engine: "libsql", settings: place.settings }, { gateway: { limits: null, streams: { lookEveryMs: 50, checkEveryMs: 20, slowForMs: 500 } } });
    since = await registry.registerEnd();
    await registry.world.register.write(async (writer) => {
      for (let each = 0; each < ENTRIES; each++) await include(writer, { subsection: "00101", name: text(`Қызмет көрсету ${each}`, `Оказание услуги ${each}`), provider: JUSTICE });
    });
    end = await registry.registerEnd();
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  it("is held to what the gateway keeps for it, then cut with 1013; others are not delayed, and it resumes where it stopped", async () => {
    const slow = rawSocket(registry.url);
    slow.send(INIT);
    await slow.next();
    const rss = process.memoryUsage().rss;
    slow.send({ type: "subscribe", id: "s", payload: { query: LARGE, variables: { since } } });
    const first = ((await slow.next())["payload"] as { extensions: { number: number } }).extensions.number;
    slow.socket.pause();
    const others = streamClient(registry.url);
    const begun = performance.now();
    const other = hear(others, SMALL, { since });
    await other.until(ENTRIES);
    expect(performance.now() - begun).toBeLessThan(5_000);
    await eventually(async () => (await fetch(`${registry.gateway.url}/metrics`)).text(), (metrics) => metrics.includes('gateway_stream_cuts_total{reason="too-slow"} 1'));
    expect(process.memoryUsage().rss - rss).toBeLessThan(150 * 1024 * 1024);

    const got = [first];
    slow.socket.resume();
    const read = async (): Promise<void> => {
      for (;;) got.push(((await slow.next())["payload"] as { extensions: { number: number } }).extensions.number);
    };
    void read();
    expect(await slow.closed).toEqual({ code: 1013, reason: "Too slow: resume from the last number received" });
    expect(got.length).toBeLessThan(ENTRIES);
    expect(got).toEqual(numbersFrom(since + 1, since + got.length));

    const resumed = hear(others, LARGE, { since: got.at(-1) });
    await resumed.until(ENTRIES - got.length);
    expect([...got, ...resumed.numbers]).toEqual(numbersFrom(since + 1, end));
    await others.dispose();
  });
});
