import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { EventSource } from "eventsource";
import { createClient } from "graphql-sse";
import { eventually } from "../support/eventually";
import { rawEvents } from "../support/raw-events";
import { sseServer, type SseServer } from "./support/sse-server";

const SUBSCRIPTION = "subscription { registerEntryAdded { number } }";
const entry = (number: number): string => JSON.stringify({ data: { registerEntryAdded: { number } }, extensions: { number } });
const numberOf = (payload: unknown): number => (payload as { extensions: { number: number } }).extensions.number;
interface Errors {
  readonly errors: ReadonlyArray<{ readonly message: string; readonly extensions: { readonly code: string; readonly traceId: string } }>;
}
const codesIn = (data: string | null | undefined): string[] => (JSON.parse(data ?? "") as Errors).errors.map(({ extensions }) => extensions.code);
const json = { "content-type": "application/json" };

describe("GraphQL over SSE, an operation to a connection", () => {
  let server: SseServer;
  beforeEach(async () => {
    server = await sseServer({ corsOrigins: ["https://portal.kz"], keepAliveMs: 40 });
  });
  afterEach(() => server.close());
  const post = (body: unknown, headers: Record<string, string> = {}) => rawEvents(server.url, { method: "POST", headers: { ...json, ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });
  const get = (query: string, headers: Record<string, string> = {}) => rawEvents(`${server.url}?${new URLSearchParams({ query })}`, { headers });

  it("gives each payload as `next` with its number as id, then `complete`, and lets nothing on the way hold it back", async () => {
    const stream = await post({ query: SUBSCRIPTION, variables: { a: 1 } }, { authorization: "Bearer good" });
    expect([stream.status, stream.headers.get("content-type"), stream.headers.get("cache-control"), stream.headers.get("x-accel-buffering"), stream.headers.get("content-encoding")]).toEqual([
      200, "text/event-stream; charset=utf-8", "no-store, no-transform", "no", null,
    ]);
    const { sink, request, viewer } = await server.streams.untilOpened(1);
    expect([request.query, request.variables, request.lastNumber, request.isReadOnly, viewer.subject]).toEqual([SUBSCRIPTION, { a: 1 }, null, false, "partner"]);
    sink.next(7, entry(7));
    sink.next(null, '{"data":{}}');
    sink.complete();
    expect(await stream.rest()).toEqual([
      { event: "next", id: "7", data: entry(7) },
      { event: "next", id: null, data: '{"data":{}}' },
      { event: "complete", id: null, data: "" },
    ]);
  });

  it("is given a comment when it is quiet, and a time to come back after", async () => {
    const stream = await get(SUBSCRIPTION);
    const { sink } = await server.streams.untilOpened(1);
    const rest = stream.rest();
    await eventually(() => stream.text(), (text) => text.includes(":\n\n:\n\n:\n\n"));
    sink.complete();
    await rest;
    expect(stream.text()).toMatch(/^retry: \d+\n\n(:\n\n){3,}event: complete\ndata: \n\n$/);
  });

  it("resumes after Last-Event-ID, and refuses one that is no number", async () => {
    const resumed = await get(SUBSCRIPTION, { "last-event-id": "41" });
    expect((await server.streams.untilOpened(1)).request).toMatchObject({ lastNumber: 41, isReadOnly: true });
    resumed.close();
    for (const id of ["x", "-1", "1.5", "9999999999"]) {
      const events = await (await get(SUBSCRIPTION, { "last-event-id": id })).rest();
      expect(events.map(({ event }) => event)).toEqual(["next", "complete"]);
      expect(codesIn(events[0]?.data)).toEqual(["BAD_USER_INPUT"]);
    }
    expect(server.streams.opened).toHaveLength(1);
  });

  it("ends the operation when the client goes", async () => {
    const stream = await get(SUBSCRIPTION);
    const opened = await server.streams.untilOpened(1);
    expect(opened.isClosed).toBe(false);
    stream.close();
    await server.streams.untilClosed(opened);
  });

  it.each<[string, string, () => ReturnType<typeof post>]>([
    ["a body that is no JSON", "BAD_REQUEST", () => post("{")],
    ["variables that are no object", "BAD_REQUEST", () => post({ query: SUBSCRIPTION, variables: 5 })],
    ["a token that does not count", "UNAUTHENTICATED", () => post({ query: SUBSCRIPTION }, { authorization: "Bearer bad" })],
  ])("tells %s by an event, which EventSource can read: %s", async (_what, code, ask) => {
    const stream = await ask();
    const [next, complete, ...more] = await stream.rest();
    expect([stream.status, next?.event, complete?.event, more]).toEqual([200, "next", "complete", []]);
    expect((JSON.parse(next?.data ?? "") as Errors).errors).toEqual([{ message: expect.any(String), extensions: { code, traceId: expect.any(String) } }]);
    expect(server.streams.opened).toHaveLength(0);
  });

  it("tells what is wrong with the operation by an event", async () => {
    const stream = await post({ query: "{ nothing }" });
    const errors = [{ message: "no such field", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }];
    (await server.streams.untilOpened(1)).sink.fail(errors);
    expect(await stream.rest()).toEqual([{ event: "next", id: null, data: JSON.stringify({ errors }) }, { event: "complete", id: null, data: "" }]);
  });

  it("says that a token has expired, and completes", async () => {
    const stream = await post({ query: SUBSCRIPTION }, { authorization: "Bearer good" });
    (await server.streams.untilOpened(1)).sink.cut("token-expired");
    const events = await stream.rest();
    expect(events.map(({ event }) => event)).toEqual(["next", "complete"]);
    expect(codesIn(events[0]?.data)).toEqual(["UNAUTHENTICATED"]);
  });

  it("ends without `complete` when we go away, so that the client comes back", async () => {
    const stream = await post({ query: SUBSCRIPTION });
    (await server.streams.untilOpened(1)).sink.cut("going-away");
    expect(await stream.rest()).toEqual([]);
  });

  it("counts what a slow client has not taken, and cuts it off without sending the rest", async () => {
    const { hostname, port, pathname } = new URL(server.url);
    const socket = connect(Number(port), hostname).on("error", () => undefined);
    await once(socket, "connect");
    socket.pause();
    socket.write(`GET ${pathname}?query=${encodeURIComponent(SUBSCRIPTION)} HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept: text/event-stream\r\n\r\n`);
    const opened = await server.streams.untilOpened(1);
    const payload = JSON.stringify({ data: "x".repeat(100_000) });
    for (let number = 1; opened.sink.buffered < 5_000_000 && number < 1_000; number++) opened.sink.next(number, payload);
    expect(opened.sink.buffered).toBeGreaterThanOrEqual(5_000_000);
    opened.sink.cut("too-slow");
    await server.streams.untilClosed(opened);
    let received = 0;
    socket.on("data", (chunk: Buffer) => (received += chunk.length));
    socket.resume();
    await once(socket, "close");
    expect(received).toBeLessThan(20_000_000);
    expect(opened.sink.buffered).toBe(0);
  });

  it("is JSON for those who do not ask for events, and for a query of those who take both; a subscription of theirs is a stream", async () => {
    const both = "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed";
    const ask = (query: string, accept: string) => fetch(server.url, { method: "POST", headers: { ...json, accept }, body: JSON.stringify({ query }) });
    for (const [query, accept] of [["{ a }", both], [SUBSCRIPTION, "application/json"], [SUBSCRIPTION, "application/json, text/event-stream;q=0"], ["query subscription { a }", both]] as const) {
      expect((await ask(query, accept)).headers.get("content-type")).toMatch(/json/);
    }
    expect(server.streams.opened).toHaveLength(0);
    const stream = await post({ query: SUBSCRIPTION }, { accept: both });
    expect(stream.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    stream.close();
  });

  it("is not for pages of foreign origins, which need no leave to open an EventSource", async () => {
    const codeOf = async (headers: Record<string, string>, method = "GET", type = "") => {
      const response = await fetch(`${server.url}?${new URLSearchParams({ query: SUBSCRIPTION })}`, { method, headers: { accept: "text/event-stream", ...headers, ...(type === "" ? {} : { "content-type": type }) } });
      return [response.status, ...codesIn(await response.text())];
    };
    expect(await codeOf({ origin: "https://elsewhere.kz" })).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    expect(await codeOf({ "sec-fetch-site": "cross-site" })).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    expect(await codeOf({}, "POST")).toEqual([400, "CSRF_PREVENTION"]);
    expect(server.streams.opened).toHaveLength(0);
    const stream = await get(SUBSCRIPTION, { origin: "https://portal.kz" });
    expect([stream.status, stream.headers.get("access-control-allow-origin")]).toEqual([200, "https://portal.kz"]);
    stream.close();
  });

  it("is read by the graphql-sse client, which resumes by a header that it is given", async () => {
    let last = 0;
    const client = createClient({ url: server.url, headers: () => ({ ...(last === 0 ? {} : { "last-event-id": String(last) }) }), retryAttempts: 3, retry: () => Promise.resolve() });
    const results = client.iterate<{ registerEntryAdded: { number: number } }>({ query: SUBSCRIPTION });
    const first = results.next();
    const opened = await server.streams.untilOpened(1);
    opened.sink.next(1, entry(1));
    last = numberOf((await first).value);
    const second = results.next();
    opened.sink.cut("going-away");
    const again = await server.streams.untilOpened(2);
    expect(again.request.lastNumber).toBe(1);
    again.sink.next(2, entry(2));
    expect((await second).value).toEqual(JSON.parse(entry(2)));
    const end = results.next();
    again.sink.complete();
    expect((await end).done).toBe(true);
  });

  it("is read by EventSource, which resumes by itself", async () => {
    const source = new EventSource(`${server.url}?${new URLSearchParams({ query: SUBSCRIPTION })}`);
    const heard: string[] = [];
    const completed = new Promise<void>((resolve) => source.addEventListener("complete", () => resolve()));
    source.addEventListener("next", ({ data, lastEventId }) => heard.push(`${lastEventId} ${numberOf(JSON.parse(data as string))}`));
    const opened = await server.streams.untilOpened(1);
    expect(opened.request.lastNumber).toBeNull();
    opened.sink.next(1, entry(1));
    opened.sink.next(2, entry(2));
    opened.sink.cut("going-away");
    const again = await server.streams.untilOpened(2);
    expect(again.request.lastNumber).toBe(2);
    again.sink.next(3, entry(3));
    again.sink.complete();
    await completed;
    source.close();
    expect(heard).toEqual(["1 1", "2 2", "3 3"]);
  });
});
