import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { servedGateway, type ServedGateway } from "./support/http-gateway";
import { answerOf, composed, type LocalSubgraph } from "./support/local-subgraphs";
import { shop } from "./support/shop";

type Fault = (response: ServerResponse) => void;
interface Told {
  readonly data: { products: ReadonlyArray<Record<string, unknown>>; me: unknown } | null;
  readonly errors: ReadonlyArray<{ message: string; path: ReadonlyArray<string | number>; extensions: Record<string, unknown> }>;
}

const QUERY = "{ products(first: 2) { upc name score } me { name } }";
const SECRET = "mysql://root:hunter2@10.1.2.3/registry at Object.query (/srv/app/db.ts:12)";

/** Serves a subgraph over HTTP, or a fault in its place. */
function served(subgraph: LocalSubgraph, fault: () => Fault | null): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const broken = fault();
      if (broken !== null) return broken(response);
      if (request.url === "/revision") return response.end('{"revision":"1"}');
      void answerOf(subgraph, JSON.parse(Buffer.concat(chunks).toString()) as never).then((answer) =>
        response.setHeader("content-type", "application/json").end(JSON.stringify(answer)),
      );
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

describe("a subgraph that fails", () => {
  let fault: Fault | null = null;
  let servers: Server[] = [];
  let gateway: ServedGateway;
  const ask = async (query = QUERY): Promise<Told & { took: number; text: string }> => {
    const started = Date.now();
    const text = await (await gateway.post({ query })).text();
    return { ...(JSON.parse(text) as Told), took: Date.now() - started, text };
  };

  beforeAll(async () => {
    const subgraphs = shop();
    servers = await Promise.all(subgraphs.map((each) => served(each, () => (each.name === "reviews" ? fault : null))));
    const port = (name: string): number => (servers[subgraphs.findIndex((each) => each.name === name)]?.address() as AddressInfo).port;
    gateway = await servedGateway(subgraphs, {
      links: [],
      sdl: composed(subgraphs, (name) => `http://127.0.0.1:${port(name)}/graphql`),
      subgraphDeadline: 300,
      requestDeadline: 2_000,
    });
  });
  afterAll(async () => {
    await gateway.close();
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it("is no fault at all when it answers", async () => {
    fault = null;
    expect((await ask()).data?.products.map((product) => product["score"])).toEqual([2, 1]);
  });

  it.each<[string, Fault, string, string]>([
    ["hangs", () => undefined, "SUBGRAPH_TIMEOUT", "did not answer in time"],
    ["stops in the middle of an answer", (response) => response.writeHead(200, { "content-length": 99 }).write('{"data":'), "SUBGRAPH_TIMEOUT", "did not answer in time"],
    ["answers 500 with its insides", (response) => response.writeHead(500).end(SECRET), "SUBGRAPH_INVALID_ANSWER", "is not GraphQL"],
    ["answers garbage", (response) => response.end("<html>"), "SUBGRAPH_INVALID_ANSWER", "is not GraphQL"],
    ["answers a list", (response) => response.end("[]"), "SUBGRAPH_INVALID_ANSWER", "is not GraphQL"],
    ["answers nothing that was asked", (response) => response.end('{"data":{}}'), "SUBGRAPH_INVALID_ANSWER", "is not GraphQL"],
    ["answers fewer entities than asked", (response) => response.end('{"data":{"_entities":[null]}}'), "SUBGRAPH_INVALID_ANSWER", "is not GraphQL"],
    ["cuts the connection", (response) => response.destroy(), "SUBGRAPH_UNREACHABLE", "is not reachable"],
    ["refuses the gateway", (response) => response.writeHead(401).end('{"errors":[{"message":"unsigned","extensions":{"code":"UNAUTHENTICATED"}}]}'), "SUBGRAPH_FAILED", "could not answer"],
    ["answers an error that is not public", (response) => response.end(JSON.stringify({ data: null, errors: [{ message: SECRET, extensions: { stacktrace: [SECRET] } }] })), "SUBGRAPH_FAILED", "could not answer"],
    ["answers an error of its insides", (response) => response.end(JSON.stringify({ data: null, errors: [{ message: SECRET, extensions: { code: "INTERNAL_SERVER_ERROR", exception: SECRET } }] })), "SUBGRAPH_FAILED", "could not answer"],
  ])("%s leaves the rest of the data standing", async (_, broken, code, text) => {
    fault = broken;
    const told = await ask();
    expect(told.data).toEqual({ products: [{ upc: "p1", name: "Abai", score: null }, { upc: "p2", name: "Oryndyq", score: null }], me: { name: "Aigul" } });
    expect(told.errors.map((error) => error.path)).toEqual([["products", 0, "score"], ["products", 1, "score"]]);
    for (const error of told.errors) {
      expect(error.message).toContain(text);
      expect(error.extensions).toMatchObject({ code, service: "reviews" });
      expect(error.extensions["traceId"]).toMatch(/^[0-9a-f]{32}$/);
    }
    expect(told.text).not.toMatch(/hunter2|127\.0\.0\.1|stack|\.ts:/);
    expect(told.took).toBeLessThan(1_000);
  });

  it("passes on an error that it marked as public, at the place in the whole answer", async () => {
    fault = (response) =>
      response.end(
        JSON.stringify({
          data: { _entities: [{ score: 2 }, { score: null }] },
          errors: [{ message: "no score on that day", path: ["_entities", 1, "score"], extensions: { code: "AS_OF_UNSUPPORTED", day: "2026-01-01", stacktrace: [SECRET] } }],
        }),
      );
    const told = await ask();
    expect(told.data?.products.map((product) => product["score"])).toEqual([2, null]);
    expect(told.errors).toEqual([
      { message: "no score on that day", path: ["products", 1, "score"], extensions: { code: "AS_OF_UNSUPPORTED", day: "2026-01-01", service: "reviews", traceId: expect.any(String) } },
    ]);
  });

  it("is told once at each place of an entity that stands at several", async () => {
    fault = (response) => response.end('{"data":{"_entities":[null]},"errors":[{"message":"gone","path":["_entities",0],"extensions":{"code":"NOT_FOUND"}}]}');
    const told = await ask('{ a: product(upc: "p1") { score } b: product(upc: "p2") { upc } }');
    expect(told.errors.map((error) => error.path)).toEqual([["a"]]);
  });

  it("is told where it leaves out what was asked, though nothing needs it", async () => {
    fault = (response) => response.end('{"data":{"other":1}}');
    const told = await ask("{ latest { id } me { name } }");
    expect(told.data).toEqual({ latest: null, me: { name: "Aigul" } });
    expect(told.errors).toMatchObject([{ path: ["latest"], extensions: { code: "SUBGRAPH_INVALID_ANSWER", service: "reviews" } }]);
    expect(await ask("query ($no: Boolean = false) { latest @include(if: $no) { id } me { name } }")).toMatchObject({ data: { me: { name: "Aigul" } } });
  });

  it("makes null what may not be null only as far up as the schema says", async () => {
    fault = (response) => response.end('{"data":{"latest":[{"id":"r1","stars":null},{"id":"r2","stars":2}]}}');
    const told = await ask("{ latest { id stars } me { name } }");
    expect(told.data).toEqual({ latest: null, me: { name: "Aigul" } });
    expect(told.errors).toMatchObject([{ path: ["latest", 0, "stars"], extensions: { code: "SUBGRAPH_INVALID_ANSWER" } }]);
  });

  it("leaves the gateway ready, and is named there", async () => {
    fault = (response) => response.destroy();
    const ready = await fetch(`${gateway.url}/readyz`);
    const { status, parts } = (await ready.json()) as { status: string; parts: ReadonlyArray<{ name: string; ok: boolean }> };
    expect([ready.status, status]).toEqual([200, "ready, in part"]);
    expect(parts.filter((part) => !part.ok).map((part) => part.name)).toEqual(["subgraph reviews"]);
  });

  it("is asked again once when a kept connection breaks before the answer, but not for a mutation", async () => {
    let attempts = 0;
    fault = (response) => {
      attempts++;
      if (attempts === 1) response.destroy();
      else response.end('{"data":{"latest":[]}}');
    };
    expect(await ask("{ latest { id } }")).toMatchObject({ data: { latest: [] } });
    expect(attempts).toBe(2);
    attempts = 0;
    expect((await ask('mutation { review(upc: "p1", body: "x") { id } }')).errors).toMatchObject([{ path: ["review"], extensions: { code: "SUBGRAPH_UNREACHABLE" } }]);
    expect(attempts).toBe(1);
  });
});
