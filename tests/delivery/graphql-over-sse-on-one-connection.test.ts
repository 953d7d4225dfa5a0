import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createClient } from "graphql-sse";
import { rawEvents, type RawStream } from "../support/raw-events";
import { sseServer, type SseServer } from "./support/sse-server";

const SUBSCRIPTION = "subscription { registerEntryAdded { number } }";
const entry = (number: number): string => JSON.stringify({ data: { registerEntryAdded: { number } }, extensions: { number } });

describe("GraphQL over SSE, one connection for many operations", () => {
  let server: SseServer;
  let token = "";
  beforeEach(async () => {
    server = await sseServer({ corsOrigins: ["https://portal.kz"] });
    token = "";
  });
  afterEach(() => server.close());

  const ask = (method: string, query: Record<string, string> = {}, body: unknown = undefined, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/stream?${new URLSearchParams(query)}`, {
      method,
      headers: { "x-graphql-event-stream-token": token, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const begin = (operationId: unknown, headers: Record<string, string> = {}) => ask("POST", {}, { query: SUBSCRIPTION, extensions: { operationId } }, headers);
  const reserve = async (): Promise<void> => {
    token = await (await ask("PUT")).text();
  };
  const connect = (): Promise<RawStream> => rawEvents(`${server.url}/stream?token=${token}`);
  const codeOf = async (response: Response): Promise<unknown[]> => [response.status, ((await response.json()) as { errors: Array<{ extensions: { code: string } }> }).errors[0]?.extensions.code];

  it("is reserved by PUT, opened by GET, given operations by POST, each known by its id in the events", async () => {
    const reserved = await ask("PUT");
    expect([reserved.status, reserved.headers.get("content-type"), reserved.headers.get("cache-control")]).toEqual([201, "text/plain; charset=utf-8", "no-store"]);
    token = await reserved.text();
    expect(token).toMatch(/^[\w-]{32}$/);
    const stream = await connect();
    expect((await begin("one", { authorization: "Bearer good" })).status).toBe(202);
    expect((await begin('two "2"')).status).toBe(202);
    const [one, two] = [await server.streams.untilOpened(1), await server.streams.untilOpened(2)];
    expect([one.viewer.subject, two.viewer.subject]).toEqual(["partner", null]);
    two.sink.next(5, entry(5));
    one.sink.next(6, entry(6));
    one.sink.complete();
    two.sink.cut("token-expired");
    const told = [await stream.next(), await stream.next(), await stream.next(), await stream.next(), await stream.next()];
    expect(told.map((event) => [event?.event, event?.id, JSON.parse(event?.data ?? "") as unknown])).toEqual([
      ["next", null, { id: 'two "2"', payload: JSON.parse(entry(5)) as unknown }],
      ["next", null, { id: "one", payload: JSON.parse(entry(6)) as unknown }],
      ["complete", null, { id: "one" }],
      ["next", null, { id: 'two "2"', payload: { errors: [{ message: expect.any(String), extensions: { code: "UNAUTHENTICATED", traceId: expect.any(String) } }] } }],
      ["complete", null, { id: 'two "2"' }],
    ]);
    expect((await begin("one")).status).toBe(202);
  });

  it("gives what came before the connection was there, and counts it until then", async () => {
    await reserve();
    await begin("early");
    const { sink } = await server.streams.untilOpened(1);
    sink.next(1, entry(1));
    expect(sink.buffered).toBeGreaterThan(entry(1).length);
    const stream = await connect();
    expect((await stream.next())?.data).toBe(`{"id":"early","payload":${entry(1)}}`);
  });

  it("answers the operation itself when it is refused", async () => {
    await reserve();
    const stream = await connect();
    const errors = [{ message: "no such field", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }];
    server.streams.whileOpening = ({ sink }) => sink.fail(errors);
    const refused = await begin("bad");
    expect([refused.status, await refused.json()]).toEqual([400, { errors }]);
    server.streams.whileOpening = ({ sink }) => {
      sink.next(null, '{"data":{"a":1}}');
      sink.complete();
    };
    expect((await begin("bad")).status).toBe(202);
    expect([(await stream.next())?.data, (await stream.next())?.event]).toEqual(['{"id":"bad","payload":{"data":{"a":1}}}', "complete"]);
  });

  it("stops an operation by DELETE, and all of them when the client goes", async () => {
    await reserve();
    const stream = await connect();
    for (const id of ["one", "two"]) await begin(id);
    const [one, two] = [await server.streams.untilOpened(1), await server.streams.untilOpened(2)];
    expect((await ask("DELETE", { operationId: "one" })).status).toBe(200);
    expect([one.isClosed, two.isClosed]).toEqual([true, false]);
    expect(await codeOf(await ask("DELETE", { operationId: "one" }))).toEqual([404, "STREAM_NOT_FOUND"]);
    stream.close();
    await server.streams.untilClosed(two);
    expect(await codeOf(await begin("three"))).toEqual([404, "STREAM_NOT_FOUND"]);
  });

  it("is cut off as a whole where one of its operations is too slow, and ends where we go away", async () => {
    for (const reason of ["too-slow", "going-away"] as const) {
      const before = server.streams.opened.length;
      await reserve();
      const stream = await connect();
      for (const id of ["one", "two"]) await begin(id);
      const [one, two] = [await server.streams.untilOpened(before + 1), await server.streams.untilOpened(before + 2)];
      const end = stream.next();
      one.sink.cut(reason);
      if (reason === "too-slow") await expect(end).rejects.toThrow();
      else expect(await end).toBeNull();
      await server.streams.untilClosed(two);
    }
  });

  it("refuses what does not fit, by code", async () => {
    expect(await codeOf(await begin("one"))).toEqual([404, "STREAM_NOT_FOUND"]);
    expect(await codeOf(await ask("GET"))).toEqual([404, "STREAM_NOT_FOUND"]);
    expect(await codeOf(await ask("PUT", {}, undefined, { authorization: "Bearer bad" }))).toEqual([401, "UNAUTHENTICATED"]);
    await reserve();
    const stream = await connect();
    expect(await codeOf(await ask("GET"))).toEqual([409, "STREAM_IN_USE"]);
    for (const id of [undefined, "", 5, "x".repeat(201)]) expect(await codeOf(await begin(id))).toEqual([400, "BAD_REQUEST"]);
    expect(await codeOf(await begin("one", { authorization: "Bearer bad" }))).toEqual([401, "UNAUTHENTICATED"]);
    await begin("one");
    expect(await codeOf(await begin("one"))).toEqual([409, "STREAM_IN_USE"]);
    for (let n = 0; n < 99; n++) expect((await begin(`more ${n}`)).status).toBe(202);
    expect(await codeOf(await begin("too many"))).toEqual([429, "TOO_MANY_STREAMS"]);
    expect(await codeOf(await ask("GET", {}, undefined, { origin: "https://elsewhere.kz" }))).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    expect(await codeOf(await ask("POST"))).toEqual([400, "CSRF_PREVENTION"]);
    stream.close();
  });

  it("may be used by pages of the origins that we name", async () => {
    const leave = await fetch(`${server.url}/stream`, { method: "OPTIONS", headers: { origin: "https://portal.kz", "access-control-request-method": "PUT", "access-control-request-headers": "x-graphql-event-stream-token" } });
    expect([leave.headers.get("access-control-allow-origin"), leave.headers.get("access-control-allow-headers")]).toEqual(["https://portal.kz", "x-graphql-event-stream-token"]);
    expect(leave.headers.get("access-control-allow-methods")).toContain("DELETE");
  });

  it("is used by the graphql-sse client", async () => {
    const client = createClient({ url: `${server.url}/stream`, singleConnection: true, retryAttempts: 0 });
    const [one, two] = [client.iterate({ query: SUBSCRIPTION }), client.iterate({ query: SUBSCRIPTION })];
    const firsts = [one.next(), two.next()];
    const [first, second] = [await server.streams.untilOpened(1), await server.streams.untilOpened(2)];
    first.sink.next(1, entry(1));
    second.sink.next(2, entry(2));
    const told = await Promise.all(firsts);
    expect(told.map(({ value }) => (value as { extensions: unknown }).extensions)).toEqual(expect.arrayContaining([{ number: 1 }, { number: 2 }]));
    first.sink.complete();
    second.sink.complete();
    expect(await Promise.all([one.next(), two.next()])).toEqual([{ done: true, value: undefined }, { done: true, value: undefined }]);
    client.dispose();
  });
});

describe("a reservation", () => {
  it("ends with the server, and its connection with it", async () => {
    const server = await sseServer();
    const token = await (await fetch(`${server.url}/stream`, { method: "PUT" })).text();
    const stream = await rawEvents(`${server.url}/stream?token=${token}`);
    const end = stream.next();
    await server.close();
    expect(await end).toBeNull();
  });

  it("is given back when nobody opens it in its time, and ends the operations that were begun on it", async () => {
    const server = await sseServer({ reservationMs: 150 });
    try {
      const token = await (await fetch(`${server.url}/stream`, { method: "PUT" })).text();
      await fetch(`${server.url}/stream?token=${token}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: SUBSCRIPTION, extensions: { operationId: "one" } }) });
      await server.streams.untilClosed(await server.streams.untilOpened(1));
      expect((await fetch(`${server.url}/stream?token=${token}`, { headers: { accept: "text/event-stream" } })).status).toBe(404);
    } finally {
      await server.close();
    }
  });
});
