import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { servedGateway, type ServedGateway } from "./support/http-gateway";
import { shop } from "./support/shop";

interface Told {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: ReadonlyArray<{ message: string; path?: unknown; extensions: Record<string, unknown> }>;
  readonly extensions?: { cost?: { requested: number; limit: number } };
}
const told = async (response: Response): Promise<Told> => (await response.json()) as Told;
const codes = async (response: Response): Promise<unknown[]> => ((await told(response)).errors ?? []).map((error) => error.extensions["code"]);

describe("the gateway over HTTP", () => {
  let gateway: ServedGateway;
  beforeAll(async () => {
    gateway = await servedGateway(shop(), { corsOrigins: ["https://portal.kz"] });
  });
  afterAll(() => gateway.close());

  it("answers a POST with the data and its cost", async () => {
    const response = await gateway.post({ query: "{ products(first: 2) { upc reviews { id } } }" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const answer = await told(response);
    expect(answer.data).toEqual({ products: [{ upc: "p1", reviews: [{ id: "r1" }, { id: "r2" }] }, { upc: "p2", reviews: [{ id: "r3" }] }] });
    expect(answer.extensions?.cost).toEqual({ requested: 2 * (1 + 20), limit: 20_000 });
  });

  it("answers a GET of a query, in the newer media type when asked for it", async () => {
    const response = await gateway.get({ query: "query ($id: ID!) { review(id: $id) { stars } }", variables: '{"id":"r1"}' }, { accept: "application/graphql-response+json" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/graphql-response+json; charset=utf-8"]);
    expect((await told(response)).data).toEqual({ review: { stars: 5 } });
  });

  it.each<[string, number, string, () => Promise<Response>]>([
    ["malformed JSON", 400, "BAD_REQUEST", () => gateway.post('{"query":')],
    ["an empty body", 400, "BAD_REQUEST", () => gateway.post("")],
    ["a body that is no object", 400, "BAD_REQUEST", () => gateway.post('"x"')],
    ["several operations in one request", 400, "BAD_REQUEST", () => gateway.post([{ query: "{ me { id } }" }])],
    ["no query", 400, "BAD_REQUEST", () => gateway.post({})],
    ["a query that is no text", 400, "BAD_REQUEST", () => gateway.post({ query: 5 })],
    ["variables that are no object", 400, "BAD_REQUEST", () => gateway.post({ query: "{ me { id } }", variables: [1] })],
    ["a wrong content type", 415, "UNSUPPORTED_MEDIA_TYPE", () => gateway.post("query=1", { "content-type": "application/x-www-form-urlencoded" })],
    ["plain text, which a foreign page may send", 415, "UNSUPPORTED_MEDIA_TYPE", () => gateway.post('{"query":"{ me { id } }"}', { "content-type": "text/plain" })],
    ["a GET that a foreign page could send", 400, "CSRF_PREVENTION", () => gateway.get({ query: "{ me { id } }" }, { "apollo-require-preflight": "" })],
    ["a mutation by GET", 405, "METHOD_NOT_ALLOWED", () => gateway.get({ query: "mutation { count }" })],
    ["another method", 405, "METHOD_NOT_ALLOWED", () => fetch(`${gateway.url}/graphql`, { method: "DELETE" })],
    ["an answer in a form that we do not have", 406, "NOT_ACCEPTABLE", () => gateway.post({ query: "{ me { id } }" }, { accept: "text/html" })],
    ["a document with a mistake in it", 400, "GRAPHQL_PARSE_FAILED", () => gateway.post({ query: "{ me {" })],
    ["a field that is not there", 400, "GRAPHQL_VALIDATION_FAILED", () => gateway.post({ query: "{ me { nothing } }" })],
    ["an inaccessible field", 400, "GRAPHQL_VALIDATION_FAILED", () => gateway.post({ query: "{ me { secret } }" })],
    ["the machinery of federation", 400, "GRAPHQL_VALIDATION_FAILED", () => gateway.post({ query: "{ _service { sdl } }" })],
    ["a variable of another type", 400, "BAD_USER_INPUT", () => gateway.post({ query: "query ($n: Int) { products(first: $n) { upc } }", variables: { n: "x" } })],
    ["an operation name that is not there", 400, "OPERATION_RESOLUTION_FAILURE", () => gateway.post({ query: "query A { me { id } }", operationName: "B" })],
    ["a deferred part", 400, "GRAPHQL_VALIDATION_FAILED", () => gateway.post({ query: "{ me { ... @defer { id } } }" })],
    ["a token where no issuer is set up", 401, "UNAUTHENTICATED", () => gateway.post({ query: "{ me { id } }" }, { authorization: "Bearer abc" })],
  ])("refuses %s with %i %s", async (_, status, code, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    const answer = await told(response);
    expect(answer.errors?.map((error) => error.extensions["code"])).toContain(code);
    expect(answer.errors?.every((error) => typeof error.extensions["traceId"] === "string")).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\bat .*\.(ts|js)/);
  });

  it("keeps a persisted query that was found good, and asks for one that it does not have", async () => {
    const query = "{ me { name } }";
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
    const unknown = await gateway.post({ extensions });
    expect([unknown.status, (await told(unknown)).errors?.[0]?.message]).toEqual([200, "PersistedQueryNotFound"]);
    expect((await told(await gateway.post({ query, extensions }))).data).toEqual({ me: { name: "Aigul" } });
    expect((await told(await gateway.get({ extensions: JSON.stringify(extensions) }))).data).toEqual({ me: { name: "Aigul" } });
    expect(await codes(await gateway.post({ query: "{ me { id } }", extensions }))).toEqual(["BAD_REQUEST"]);
  });

  it("answers a public read that the client already holds with 304 and no call", async () => {
    const ask = (headers: Record<string, string> = {}) => gateway.get({ query: "{ size { w } }" }, headers);
    const first = await ask();
    const tag = first.headers.get("etag") ?? "";
    expect([first.status, tag.startsWith('W/"'), first.headers.get("cache-control")]).toEqual([200, true, "public, max-age=0, must-revalidate"]);
    const calls = () => [...gateway.local.values()].reduce((sum, link) => sum + link.calls.length, 0);
    const before = calls();
    const second = await ask({ "if-none-match": `"other", ${tag}` });
    expect([second.status, await second.text(), calls()]).toEqual([304, "", before]);
    expect((await gateway.get({ query: "{ size { h } }" }, { "if-none-match": tag })).status).toBe(200);
  });

  it("gives no tag to an answer with errors, and none to a reader with a token", async () => {
    const broken = await gateway.get({ query: "{ broken { upc } }" });
    expect([broken.headers.get("etag"), broken.headers.get("cache-control")]).toEqual([null, "no-store"]);
    expect((await gateway.get({ query: "{ size { w } }" }, { authorization: "Bearer x" })).headers.get("etag")).toBeNull();
  });

  it("changes the tag when the log of one subgraph has grown", async () => {
    const tagOf = async () => (await gateway.get({ query: "{ size { w } }" })).headers.get("etag");
    const before = await tagOf();
    const link = gateway.local.get("reviews");
    if (link !== undefined) link.revision = () => Promise.resolve("2");
    expect(await tagOf()).not.toBe(before);
  });

  it("tags a public read without a subgraph that has no part in any, even one that says nothing", async () => {
    const apart = await servedGateway(shop(), { untagged: ["reviews"] });
    try {
      const link = apart.local.get("reviews");
      if (link !== undefined) link.revision = () => new Promise(() => undefined);
      const answer = await apart.get({ query: "{ size { w } }" });
      expect([answer.status, answer.headers.get("etag")]).toEqual([200, expect.stringMatching(/^W\//)]);
    } finally {
      await apart.close();
    }
  });

  it("packs large answers and leaves small ones", async () => {
    const large = { query: "{ __schema { types { name fields { name } } } }" };
    expect((await gateway.post(large, { "accept-encoding": "br" })).headers.get("content-encoding")).toBe("br");
    expect((await gateway.post(large, { "accept-encoding": "gzip" })).headers.get("content-encoding")).toBe("gzip");
    expect((await gateway.post({ query: "{ size { w } }" }, { "accept-encoding": "gzip" })).headers.get("content-encoding")).toBeNull();
  });

  it("lets pages of the configured origins ask, and no others", async () => {
    const asked = (origin: string) =>
      fetch(`${gateway.url}/graphql`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" } });
    expect((await asked("https://portal.kz")).headers.get("access-control-allow-origin")).toBe("https://portal.kz");
    expect((await asked("https://evil.kz")).headers.get("access-control-allow-origin")).not.toBe("https://evil.kz");
  });

  it("carries the trace of the caller on to the subgraphs and into errors", async () => {
    const traceId = "c".repeat(32);
    const response = await gateway.post({ query: "{ broken { upc } }" }, { traceparent: `00-${traceId}-${"d".repeat(16)}-01` });
    expect((await told(response)).errors?.[0]?.extensions["traceId"]).toBe(traceId);
    expect(gateway.local.get("products")?.calls.at(-1)?.traceparent).toContain(traceId);
  });

  it("tells that it lives, what it is ready for, and what it did", async () => {
    expect((await fetch(`${gateway.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${gateway.url}/readyz`);
    expect([ready.status, ((await ready.json()) as { status: string }).status]).toEqual([200, "ready"]);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toMatch(/gateway_requests_total\{kind="query",outcome="answered"\} \d+/);
    expect(metrics).toMatch(/gateway_subgraph_call_seconds_count\{service="products",outcome="answered"\} \d+/);
    expect(metrics).toContain("nodejs_eventloop_lag_seconds");
  });
});
