import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { EventSource } from "eventsource";
import { bookmarkOf, entryOf, feedServer, payloadOf, type FeedServer } from "./support/feed-server";
import { rawEvents } from "../support/raw-events";

interface Page {
  readonly entries: ReadonlyArray<{ readonly id: string; readonly sequence: string; readonly data: { readonly number: number } }>;
  readonly next: number;
  readonly end: number;
  readonly complete: boolean;
}
interface Refusal {
  readonly problems: ReadonlyArray<{ readonly code: string; readonly field: string | null; readonly message: { readonly kk: string; readonly ru: string } }>;
}

let server: FeedServer;
beforeEach(async () => {
  server = await feedServer(7, ["https://portal.kz"]);
});
afterEach(() => server.close());
const get = (query = "", headers: Record<string, string> = {}) => fetch(`${server.url}?${query}`, { headers });
const page = async (query = ""): Promise<Page> => (await (await get(query)).json()) as Page;
const numbers = ({ entries }: Page): number[] => entries.map(({ data }) => data.number);
const events = (query = "", headers: Record<string, string> = {}) => rawEvents(`${server.url}?${query}`, { headers });

describe("the feed as JSON", () => {
  it("gives entries as CloudEvents, where to go on, and whether that was all", async () => {
    const told = await page("since=5");
    expect(told).toEqual({
      entries: [6, 7].map((number) => ({
        specversion: "1.0", id: `register-${number}`, source: "/register", type: "kz.tizilim.register.entry", time: entryOf(number).recordedAt, subject: "00101001",
        sequence: `000000000000000${number}`, datacontenttype: "application/json", data: entryOf(number),
      })),
      next: 7, end: 7, complete: true,
    });
    expect(await page("since=2&limit=3")).toMatchObject({ entries: { length: 3 }, next: 5, end: 7, complete: false });
    expect(await page("since=7")).toEqual({ entries: [], next: 7, end: 7, complete: true });
  });

  it("under a filter gives what fits, and goes on behind what does not", async () => {
    const told = await page("sections=001");
    expect([numbers(told), told.next, told.complete]).toEqual([[2, 4, 6], 7, true]);
    const first = await page("sections=001&limit=2");
    expect([numbers(first), first.next, first.complete]).toEqual([[2, 4], 4, false]);
  });

  it("lets a full page be kept for ever, and any page be asked for again without its body", async () => {
    const full = await get("since=0&limit=5");
    expect([full.headers.get("cache-control"), full.headers.get("vary")]).toEqual(["public, max-age=86400, immutable", expect.stringMatching(/^Origin, Accept\b/)]);
    server.log.push(entryOf(8));
    const again = await get("since=0&limit=5", { "if-none-match": full.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const open = await get("since=5&limit=5");
    expect(open.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const tag = { "if-none-match": open.headers.get("etag") ?? "" };
    expect((await get("since=5&limit=5", tag)).status).toBe(304);
    server.log.push(entryOf(9));
    expect((await get("since=5&limit=5", tag)).status).toBe(200);
  });

  it("has other tags for other pages, and when an open page becomes a full one", async () => {
    const tags = await Promise.all(["since=0&limit=5", "since=0&limit=7", "since=1&limit=5", "since=0&limit=8", "since=0"].map(async (query) => (await get(query)).headers.get("etag")));
    expect(new Set(tags.slice(0, 4)).size).toBe(4);
    expect(tags[3]).toBe(tags[4]);
  });

  it.each([
    ["since=-1&limit=501", 400, ["PARAMETER_INVALID since", "PARAMETER_INVALID limit"]],
    ["sinse=4", 400, ["PARAMETER_UNKNOWN sinse"]],
    ["since=8", 409, ["SINCE_BEYOND_END since"]],
  ])("refuses %s with %i, naming the parameter and the rule in both languages", async (query, status, problems) => {
    for (const accept of ["application/json", "text/event-stream"]) {
      const response = await get(query.replace("&limit=501", accept === "text/event-stream" ? "&limit=5" : "&limit=501"), { accept });
      expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([status, "application/json; charset=utf-8", "no-store"]);
      const told = ((await response.json()) as Refusal).problems;
      expect(told.map(({ code, field }) => `${code} ${field}`)).toEqual(problems);
      expect(told.every(({ message, field }) => /[әғқңөұүһі]/i.test(message.kk) && /[а-я]/i.test(message.ru) && (field === "since" && status === 409 ? message.ru.includes("8") : message.ru.includes(field ?? "?")))).toBe(true);
    }
  });

  it("gives what stands before an entry that cannot be told, and then says so instead of passing over it", async () => {
    server.broken.add(4);
    const before = await page();
    expect([numbers(before), before.next, before.complete]).toEqual([[1, 2, 3], 3, false]);
    const refused = await get("since=3");
    expect([refused.status, refused.headers.get("retry-after"), ((await refused.json()) as Refusal).problems.map(({ code }) => code)]).toEqual([503, "1", ["FEED_UNAVAILABLE"]]);
    server.broken.clear();
    expect(numbers(await page("since=3"))).toEqual([4, 5, 6, 7]);
  });
});

describe("an empty page that is waited for", () => {
  it("is answered when an entry comes", async () => {
    const answer = page("since=7&wait=30");
    const { request, sink } = await server.streams.untilOpened(1);
    expect(request).toMatchObject({ variables: { since: 7, filter: null }, isReadOnly: true });
    server.log.push(entryOf(8));
    sink.next(8, payloadOf(8));
    expect(await answer).toMatchObject({ entries: [{ id: "register-8" }], next: 8, end: 8, complete: true });
    expect(server.streams.opened[0]?.isClosed).toBe(true);
  });

  it("goes on behind bookmarks, and is answered when its time is over", async () => {
    const answer = page("since=7&wait=1&sections=001");
    const { request, sink } = await server.streams.untilOpened(1);
    expect(request.variables).toEqual({ since: 7, filter: { sections: ["001"] } });
    server.log.push(entryOf(8), entryOf(9));
    sink.next(9, bookmarkOf(9));
    expect(await answer).toEqual({ entries: [], next: 9, end: 9, complete: true });
  });

  it.each<["cut" | "fail" | "complete"]>([["cut"], ["fail"], ["complete"]])("is answered at once when the stream ends by %s", async (how) => {
    const answer = page("since=7&wait=60");
    const { sink } = await server.streams.untilOpened(1);
    if (how === "cut") sink.cut("going-away");
    else if (how === "fail") sink.fail([]);
    else sink.complete();
    expect(await answer).toEqual({ entries: [], next: 7, end: 7, complete: true });
  });

  it("is not waited for any longer when the reader has gone, nor at all where there is something to tell", async () => {
    const control = new AbortController();
    const asked = fetch(`${server.url}?since=7&wait=60`, { signal: control.signal }).catch(() => null);
    const opened = await server.streams.untilOpened(1);
    control.abort();
    await asked;
    await server.streams.untilClosed(opened);
    expect((await page("since=6&wait=60")).next).toBe(7);
    expect(server.streams.opened).toHaveLength(1);
  });
});

describe("the feed as a stream of events", () => {
  it("gives each entry as a CloudEvent with its number as id, and bookmarks as events of their own", async () => {
    const stream = await events("since=5&category=STATE_SERVICE");
    expect([stream.status, stream.headers.get("content-type"), stream.headers.get("content-encoding")]).toEqual([200, "text/event-stream; charset=utf-8", null]);
    const { request, viewer, sink } = await server.streams.untilOpened(1);
    expect([request.variables, viewer.subject]).toEqual([{ since: 5, filter: { category: ["STATE_SERVICE"] } }, null]);
    sink.next(6, payloadOf(6));
    sink.next(9, bookmarkOf(9));
    sink.cut("going-away");
    const told = await stream.rest();
    expect(told.map(({ event, id }) => [event, id])).toEqual([[null, "6"], ["bookmark", "9"]]);
    expect(JSON.parse(told[0]?.data ?? "")).toEqual((await page("since=5&limit=1")).entries[0]);
    expect(told[1]?.data).toBe('{"next":9}');
  });

  it("gives entries that are equal in the two forms, byte by byte", async () => {
    const stream = await events();
    const { sink } = await server.streams.untilOpened(1);
    for (let number = 1; number <= 7; number++) sink.next(number, payloadOf(number));
    sink.cut("going-away");
    const json = await (await get()).text();
    expect(`[${(await stream.rest()).map(({ data }) => data).join(",")}]`).toBe(/"entries":(\[.*\]),"next"/.exec(json)?.[1]);
  });

  it("ends before an entry that cannot be told, and says which", async () => {
    const payloads = ['{"errors":[{"message":"no"}],"data":null}', `{"errors":[{"message":"no"}],${payloadOf(2).slice(1)}`];
    for (const [at, payload] of payloads.entries()) {
      const stream = await events();
      const { sink } = await server.streams.untilOpened(at + 1);
      sink.next(1, payloadOf(1));
      sink.next(2, payload);
      sink.next(3, payloadOf(3));
      const told = await stream.rest();
      expect(told.map(({ event, id }) => [event, id])).toEqual([[null, "1"], ["fault", null]]);
      const { problems } = JSON.parse(told[1]?.data ?? "") as Refusal;
      expect([problems[0]?.code, problems[0]?.message.ru]).toEqual(["FEED_UNAVAILABLE", expect.stringContaining("2")]);
    }
  });

  it("is read by EventSource, which resumes behind entries and bookmarks by itself", async () => {
    const source = new EventSource(`${server.url}?sections=001`);
    const heard: string[] = [];
    const done = new Promise<void>((resolve) => {
      source.onmessage = ({ lastEventId, data }) => {
        heard.push(`${lastEventId} ${(JSON.parse(data as string) as { id: string }).id}`);
        if (lastEventId === "6") resolve();
      };
    });
    const first = await server.streams.untilOpened(1);
    expect(first.request.variables["since"]).toBe(0);
    first.sink.next(2, payloadOf(2));
    first.sink.next(5, bookmarkOf(5));
    first.sink.cut("going-away");
    const second = await server.streams.untilOpened(2);
    expect(second.request.variables["since"]).toBe(5);
    second.sink.next(6, payloadOf(6));
    await done;
    source.close();
    expect(heard).toEqual(["2 register-2", "6 register-6"]);
    await server.streams.untilClosed(second);
  });

  it("is not for pages of origins that we do not name", async () => {
    const foreign = await get("", { accept: "text/event-stream", origin: "https://elsewhere.kz" });
    expect([foreign.status, ((await foreign.json()) as Refusal).problems[0]?.code]).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    const ours = await events("", { origin: "https://portal.kz" });
    expect([ours.status, ours.headers.get("access-control-allow-origin")]).toEqual([200, "https://portal.kz"]);
    ours.close();
  });

  it("answers a question for the headers without a stream", async () => {
    const head = await fetch(server.url, { method: "HEAD", headers: { accept: "text/event-stream" } });
    expect([head.status, server.streams.opened.length]).toEqual([200, 0]);
  });
});
