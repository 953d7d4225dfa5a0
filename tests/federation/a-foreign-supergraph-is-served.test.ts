import { createServer, type Server } from "node:http";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildGateway, gatewayProcess, type GatewayProcess } from "./support/gateway-process";
import { answerOf, composed, localSubgraph, type LocalSubgraph } from "./support/local-subgraphs";

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n';
const STARS = localSubgraph("stars", `${LINK}type Query { star(id: ID!): Star } type Star @key(fields: "id") { id: ID! name: String }`, {
  Query: { star: (_: unknown, { id }: { id: string }) => ({ id, name: `Star ${id}` }) },
});
const ORBITS = localSubgraph("orbits", `${LINK}type Star @key(fields: "id") { id: ID! planets: [String!] }`, {
  Star: { __resolveReference: (star: { id: string }) => star, planets: (star: { id: string }) => [`${star.id}-b`, `${star.id}-c`] },
});

let delay = 0;
function served(subgraph: LocalSubgraph): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.url !== "/") response.writeHead(404).end();
      else setTimeout(() => void answerOf(subgraph, JSON.parse(Buffer.concat(chunks).toString()) as never).then((answer) => response.end(JSON.stringify(answer))), delay);
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

describe("the gateway's process", () => {
  let servers: Server[] = [];
  let folder = "";
  let file = "";
  let running: GatewayProcess;
  let url = "";
  const ask = async (query: string): Promise<unknown> =>
    (await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) })).json();

  beforeAll(async () => {
    buildGateway();
    servers = await Promise.all([served(STARS), served(ORBITS)]);
    const address = (name: string): string => `http://127.0.0.1:${(servers[name === "stars" ? 0 : 1]?.address() as AddressInfo).port}/`;
    folder = await mkdtemp(join(tmpdir(), "foreign-"));
    file = join(folder, "other.graphql");
    await writeFile(file, composed([STARS, ORBITS], address));
    running = gatewayProcess({ SUPERGRAPH: file, LIMITS: "off", PORT: "0", HOST: "127.0.0.1" });
    await running.says("/graphql");
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(running.output())?.[0] ?? "";
  });
  afterAll(async () => {
    running.child.kill("SIGKILL");
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    await rm(folder, { recursive: true });
  });

  it("serves two foreign subgraphs by their file, with nothing of the registry", async () => {
    expect(await ask('{ star(id: "sun") { name planets } }')).toEqual({ data: { star: { name: "Star sun", planets: ["sun-b", "sun-c"] } } });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("ends with one line and without a stack when the port is in use", async () => {
    const second = gatewayProcess({ SUPERGRAPH: file, PORT: new URL(url).port, HOST: "127.0.0.1" });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(/^cannot start: Port \d+ is in use: .+\n$/);
  });

  it.each<[string, () => Promise<Record<string, string>>, RegExp]>([
    ["the supergraph file is not there", () => Promise.resolve({ SUPERGRAPH: "/nowhere/other.graphql" }), /^cannot start: There is no supergraph file \/nowhere\/other.graphql: check SUPERGRAPH\.\n$/],
    ["the file is no supergraph", async () => (await writeFile(join(folder, "no.graphql"), "type Query { a: Int }"), { SUPERGRAPH: join(folder, "no.graphql") }), /^cannot start: The supergraph cannot be used: .+\n$/],
    ["the environment is wrong", () => Promise.resolve({ PORT: "x", LIMITS: "some" }), /^cannot start: The environment is not right:\ncannot start: {3}PORT .+\ncannot start: {3}LIMITS .+\n$/],
  ])("ends with a clear text and without a stack when %s", async (_, environment, text) => {
    const failed = gatewayProcess(await environment());
    expect(await failed.ended()).toBe(1);
    expect(failed.output()).toMatch(text);
  });

  it("takes up a changed file without dropping a request", async () => {
    const address = (name: string): string => `http://127.0.0.1:${(servers[name === "stars" ? 0 : 1]?.address() as AddressInfo).port}/`;
    const brighter = localSubgraph("orbits", `${LINK}type Star @key(fields: "id") { id: ID! planets: [String!] moons: Int }`, {});
    const answers: unknown[] = [];
    const asking = new AbortController();
    const load = Array.from({ length: 8 }, async () => {
      while (!asking.signal.aborted) answers.push(await ask('{ star(id: "sun") { name planets } }'));
    });
    await writeFile(`${file}.next`, composed([STARS, brighter], address));
    await rename(`${file}.next`, file);
    while (!JSON.stringify(await ask("{ __type(name: \"Star\") { fields { name } } }")).includes("moons")) await new Promise((resolve) => setTimeout(resolve, 50));
    const before = answers.length;
    while (answers.length < before + 50) await new Promise((resolve) => setTimeout(resolve, 5));
    asking.abort();
    await Promise.all(load);
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"data":{"star":{"name":"Star sun","planets":["sun-b","sun-c"]}}}']));
    process.stderr.write(`${answers.length} requests answered while the supergraph changed\n`);
  });

  it("answers what is under way when it is told to end, and then ends", async () => {
    delay = 400;
    const underWay = ask('{ star(id: "x") { name planets } }');
    await new Promise((resolve) => setTimeout(resolve, 150));
    running.child.kill("SIGTERM");
    expect(await underWay).toMatchObject({ data: { star: { name: "Star x" } } });
    expect(await running.ended()).toBe(0);
  });
});
