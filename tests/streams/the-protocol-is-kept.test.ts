import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { TokenRefused } from "@tizilim/gateway/identity/token-refused";
import { servedGateway, type ServedGateway } from "../federation/support/http-gateway";
import { shop } from "../federation/support/shop";
import { hear, streamClient } from "./support/stream-client";
import { INIT, rawSocket, refusedWith } from "./support/raw-socket";

const subscribe = (id: unknown, query: unknown = "{ me { id } }", more: Record<string, unknown> = {}) => ({ type: "subscribe", id, payload: { query, ...more } });
/** A query that is never answered while it is asked. */
const HANGING = "{ product(upc: \"hang\") { name } }";

describe("graphql-transport-ws", () => {
  let gateway: ServedGateway;
  let url = "";
  beforeAll(async () => {
    gateway = await servedGateway(shop(), {
      corsOrigins: ["https://portal.kz"],
      requestDeadline: 60_000,
      subgraphDeadline: 60_000,
      sockets: { initTimeoutMs: 300, mostOperations: 3, mostSockets: 4, largestMessage: 20_000, closeGraceMs: 500, lookEveryMs: 20 },
      authenticate: (header) => (header === undefined ? Promise.resolve(ANONYMOUS) : header === "Bearer good" ? Promise.resolve({ ...ANONYMOUS, subject: "partner" }) : Promise.reject(new TokenRefused("not-accepted"))),
    });
    url = `${gateway.url.replace("http", "ws")}/graphql`;
    const products = gateway.local.get("products");
    if (products !== undefined) {
      products.answerWith = (call) => {
        if (JSON.stringify(call).includes("hang")) return new Promise(() => undefined);
        products.answerWith = null;
        return products.call(call);
      };
    }
  });
  afterAll(() => gateway.close());

  it("acknowledges, answers pings with their payload, and takes pongs", async () => {
    const { send, next, socket } = rawSocket(url);
    send(INIT, { type: "ping" }, { type: "pong", payload: { at: 1 } }, { type: "ping", payload: { at: 2 } });
    expect([await next(), await next(), await next()]).toEqual(expect.arrayContaining([{ type: "connection_ack" }, { type: "pong" }, { type: "pong", payload: { at: 2 } }]));
    socket.close();
  });

  it("answers queries and mutations as HTTP does, with their cost, and completes them", async () => {
    const { send, next, socket } = rawSocket(url);
    send(INIT);
    await next();
    send(subscribe("q", "query Q($id: ID!) { review(id: $id) { stars } } query Other { me { id } }", { operationName: "Q", variables: { id: "r1" } }));
    expect([await next(), await next()]).toEqual([
      { id: "q", type: "next", payload: { data: { review: { stars: 5 } }, extensions: { cost: { requested: 1, limit: 20_000 } } } },
      { id: "q", type: "complete" },
    ]);
    send(subscribe("m", "mutation { count }"));
    expect([await next(), await next()]).toEqual([{ id: "m", type: "next", payload: expect.objectContaining({ data: { count: expect.any(Number) } }) }, { id: "m", type: "complete" }]);
    socket.close();
  });

  it.each([
    ["a document that does not fit", "{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["a document that is none", "{", "GRAPHQL_PARSE_FAILED"],
    ["what is too large by its pages", "{ products(first: 30000) { upc } }", "LIMIT_COST"],
    ["a subscription where the graph has none", "subscription { me { id } }", "SUBSCRIPTION_NOT_SUPPORTED"],
  ])("tells what is wrong with %s by an error, and goes on", async (_, query, code) => {
    const { send, next, socket } = rawSocket(url);
    send(INIT);
    await next();
    send(subscribe("1", query));
    expect(await next()).toMatchObject({ id: "1", type: "error", payload: [{ extensions: { code, traceId: expect.any(String) } }] });
    send(subscribe("1", "{ me { id } }"));
    expect(await next()).toMatchObject({ id: "1", type: "next" });
    socket.close();
  });

  it.each<[string, ReadonlyArray<unknown>, number, string]>([
    ["what is no JSON", [INIT, "{"], 4400, "The message is not valid JSON"],
    ["what is binary", [Buffer.from("{}")], 4400, "The message is binary"],
    ["a message without a type", [{}], 4400, "The message has no type"],
    ["a type of the server", [{ type: "next" }], 4400, `The message type "next" is not one of a client`],
    ["a subscribe without an id", [INIT, subscribe(undefined)], 4400, "The message subscribe needs an id: a text of 1 to 128 signs"],
    ["a subscribe whose query is none", [INIT, subscribe("1", 7)], 4400, "The payload of subscribe is not right: query must be a text."],
    ["a payload that is no object", [{ type: "connection_init", payload: [] }], 4400, "The payload of connection_init is no object"],
    ["an operation before the acknowledgement", [subscribe("1")], 4401, "Unauthorized: subscribe comes after connection_ack"],
    ["a token that does not count", [{ ...INIT, payload: { authorization: "Bearer bad" } }], 4401, "The token is not accepted."],
    ["a second connection_init", [INIT, INIT], 4429, "Too many initialisation requests"],
    ["silence", [], 4408, "Connection initialisation timeout"],
    ["a message that is too large", [INIT, " ".repeat(30_000)], 1009, ""],
  ])("closes on %s", async (_, messages, code, reason) => {
    const { send, closed } = rawSocket(url);
    send(...messages);
    expect(await closed).toEqual({ code, reason });
  });

  it("closes on an id in use and on too many operations", async () => {
    for (const [ids, code, reason] of [
      [["a", "a"], 4409, "Subscriber for a already exists"],
      [["a", "b", "c", "d"], 4429, "Too many operations: at most 3 on one connection"],
    ] as const) {
      const { send, next, closed } = rawSocket(url);
      send(INIT);
      await next();
      send(...ids.map((id) => subscribe(id, HANGING)));
      expect(await closed).toEqual({ code, reason });
    }
  });

  it("forgets an operation that the client completes: its id is free again and nothing comes under it", async () => {
    const { send, next, socket } = rawSocket(url);
    send(INIT);
    await next();
    send(subscribe("a", HANGING), { type: "complete", id: "a" }, { type: "complete", id: "unknown" }, subscribe("a", "{ me { id } }"));
    expect([await next(), await next()]).toEqual([expect.objectContaining({ id: "a", type: "next" }), { id: "a", type: "complete" }]);
    socket.close();
  });

  it("takes the token of the upgrade where connection_init brings none, and the other before it", async () => {
    const headers = { authorization: "Bearer good" };
    const [fromHeader, fromPayload] = [rawSocket(url, undefined, { headers }), rawSocket(url, undefined, { headers })];
    fromHeader.send(INIT);
    fromPayload.send({ ...INIT, payload: { authorization: "Bearer bad" } });
    expect(await fromHeader.next()).toEqual({ type: "connection_ack" });
    expect(await fromPayload.closed).toMatchObject({ code: 4401 });
    fromHeader.socket.close();
    await fromHeader.closed;
  });

  it("closes a socket of another subprotocol, and one too many, telling how many there may be", async () => {
    for (const protocol of ["graphql-ws", []]) expect(await rawSocket(url, protocol).closed).toEqual({ code: 4406, reason: "The subprotocol is graphql-transport-ws" });
    const open = Array.from({ length: 4 }, () => rawSocket(url));
    for (const each of open) {
      each.send(INIT);
      await each.next();
    }
    expect(await rawSocket(url).closed).toEqual({ code: 1013, reason: "Too many connections: at most 4 here" });
    open.forEach(({ socket }) => socket.close());
    await Promise.all(open.map(({ closed }) => closed));
  });

  it("refuses pages of foreign origins and other addresses, and lets pages of ours and of named origins in", async () => {
    expect(await refusedWith(url, { origin: "https://elsewhere.kz" })).toBe(403);
    expect(await refusedWith(url.replace("/graphql", "/elsewhere"), {})).toBe(404);
    for (const origin of [gateway.url, "https://portal.kz"]) {
      const { send, next, socket, closed } = rawSocket(url, undefined, { origin });
      send(INIT);
      expect(await next()).toEqual({ type: "connection_ack" });
      socket.close();
      await closed;
    }
  });

  it("is spoken as the protocol's own client speaks it", async () => {
    const client = streamClient(url, { connectionParams: { authorization: "Bearer good" } });
    const heard = hear(client, "{ me { id } }");
    expect(await heard.ended).toBeNull();
    expect(heard.payloads).toEqual([expect.objectContaining({ data: { me: { id: "u1" } } })]);
    expect(await hear(client, "{ nothing }").ended).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: "GRAPHQL_VALIDATION_FAILED" }) })]);
    await client.dispose();
  });
});

describe("a socket whose other side is gone", () => {
  it("is let go when it does not answer a ping", async () => {
    const gateway = await servedGateway(shop(), { sockets: { pingEveryMs: 30 } });
    const { send, next, closed } = rawSocket(`${gateway.url.replace("http", "ws")}/graphql`, undefined, { autoPong: false });
    send(INIT);
    await next();
    expect(await closed).toEqual({ code: 1006, reason: "" });
    expect(await (await fetch(`${gateway.url}/metrics`)).text()).toContain("gateway_sockets_open 0");
    await gateway.close();
  });
});
