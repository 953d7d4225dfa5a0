import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createNonceMemory } from "../identity/nonce-memory";
import { verifyCall, type VerifiedCall } from "../identity/signed-call";
import type { Viewer } from "../identity/viewer";
import type { SubgraphCall, SubgraphLink } from "../subgraph/subgraph-call";
import { createHttpLink } from "./http-link";
import { signWithSecret } from "./sign-with-secret";

const VIEWER: Viewer = { subject: "aigul", roles: ["REGISTRAR"], body: null, expiresAt: 1_900_000_000 };
const CALL: SubgraphCall = { query: "{ a }", variables: { n: 1 }, viewer: VIEWER, requestId: "r1", traceparent: "00-x" };

describe("a link over HTTP", () => {
  let server: Server;
  let link: SubgraphLink;
  let sockets = 0;
  let respond: (request: IncomingMessage, body: string, response: ServerResponse) => void = () => undefined;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => respond(request, Buffer.concat(chunks).toString(), response));
    });
    server.on("connection", () => sockets++);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    link = createHttpLink({ name: "legal", url, sign: signWithSecret("secret"), mostBytes: 1_000, timeLimit: 300 });
  });
  afterAll(async () => {
    await link.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it("sends what was asked, for whom, and proves it", async () => {
    let verified: VerifiedCall | null = null;
    let seen: unknown = null;
    respond = (request, body, response) => {
      verified = verifyCall({ method: "POST", path: "/graphql", body }, request.headers, ["secret"], Date.now(), createNonceMemory());
      seen = [JSON.parse(body), request.headers["x-request-id"], request.headers["traceparent"], Number(request.headers["x-request-deadline"]) > Date.now() - 1_000];
      response.end('{"data":{"a":1}}');
    };
    expect(await link.call(CALL)).toEqual({ data: { a: 1 } });
    expect(verified).toEqual({ accepted: true, viewer: VIEWER });
    expect(seen).toEqual([{ query: "{ a }", variables: { n: 1 } }, "r1", "00-x", true]);
  });

  it("signs the question for the revision too", async () => {
    let verified: VerifiedCall | null = null;
    respond = (request, body, response) => {
      verified = verifyCall({ method: "GET", path: request.url ?? "", body }, request.headers, ["secret"], Date.now(), createNonceMemory());
      response.end('{"revision":"123"}');
    };
    expect(await link.revision()).toBe("123");
    expect(verified).toMatchObject({ accepted: true });
  });

  it("keeps its connection from call to call", async () => {
    respond = (_request, _body, response) => response.end('{"data":{}}');
    await link.call(CALL);
    const before = sockets;
    for (let n = 0; n < 10; n++) await link.call(CALL);
    expect(sockets).toBe(before);
  });

  it("takes an answer with errors whatever its status", async () => {
    respond = (_request, _body, response) => response.writeHead(400).end('{"errors":[{"message":"no"}]}');
    expect(await link.call(CALL)).toEqual({ errors: [{ message: "no" }] });
  });

  it.each<[string, string, (response: ServerResponse) => void]>([
    ["is larger than allowed", "too-large", (response) => response.end(JSON.stringify({ data: "x".repeat(2_000) }))],
    ["never ends", "timeout", (response) => response.write("{")],
    ["is no JSON", "not-graphql", (response) => response.end("<html>")],
    ["breaks off", "unreachable", (response) => response.writeHead(200, { "content-length": 10 }).write("{", () => response.destroy())],
    ["refuses us", "failed", (response) => response.writeHead(403).end("{}")],
  ])("fails by kind when the answer %s", async (_, kind, answer) => {
    respond = (_request, _body, response) => answer(response);
    await expect(link.call(CALL)).rejects.toMatchObject({ kind });
  });

  it("gives up at the caller's deadline", async () => {
    respond = () => undefined;
    const started = Date.now();
    await expect(link.call({ ...CALL, deadline: started + 60 })).rejects.toMatchObject({ kind: "timeout" });
    expect(Date.now() - started).toBeLessThan(250);
  });

  it("fails as unreachable where nobody listens", async () => {
    const nowhere = createHttpLink({ name: "x", url: "http://127.0.0.1:1/graphql" });
    await expect(nowhere.call(CALL)).rejects.toMatchObject({ kind: "unreachable" });
    await nowhere.close();
  });
});
