import { rename, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { watchSupergraph } from "@tizilim/gateway/engine/reload/watch-supergraph";
import { servedGateway, type ServedGateway } from "./support/http-gateway";
import { composed, localSubgraph } from "./support/local-subgraphs";

const version = (fields: string, resolvers: Record<string, () => unknown>) => [localSubgraph("one", `type Query { ${fields} }`, { Query: resolvers })];
const slow = () => new Promise((resolve) => setTimeout(() => resolve("slow"), 500));
const OLD = version("a: String slow: String gone: String", { a: () => "a", slow });
const NEW = version("a: String slow: String b: String", { a: () => "a", slow, b: () => "b" });

describe("a changed supergraph", () => {
  let gateway: ServedGateway;
  const ask = async (query: string): Promise<{ status: number; data: unknown }> => {
    const response = await gateway.post({ query });
    return { status: response.status, data: ((await response.json()) as { data?: unknown }).data };
  };
  beforeAll(async () => {
    gateway = await servedGateway(OLD);
  });
  afterAll(() => gateway.close());

  it("is refused when it is none, and the old one stays", async () => {
    await expect(gateway.reload("type Query {")).rejects.toThrow();
    await expect(gateway.reload("type Query { a: String }")).rejects.toThrow();
    expect(await ask("{ a }")).toEqual({ status: 200, data: { a: "a" } });
  });

  it("serves new requests while those under way finish on the old one, and none is dropped", async () => {
    const link = gateway.local.get("one");
    if (link === undefined) throw new Error("no link");
    const underWay = Promise.all(Array.from({ length: 20 }, (_, n) => ask(`{ slow gone n${n}: a }`)));
    while (link.calls.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await gateway.reload(composed(NEW))).toBe("loaded");
    expect((await ask("{ gone }")).status).toBe(400);
    for (const [n, answer] of (await underWay).entries()) expect(answer).toEqual({ status: 200, data: { slow: "slow", gone: null, [`n${n}`]: "a" } });
  });

  it("finds the operations that were used most already planned", async () => {
    for (let n = 0; n < 3; n++) await ask("{ a warm: a }");
    await gateway.reload(composed(OLD));
    expect(gateway.room.engine?.mostUsed(1)).toEqual([expect.objectContaining({ query: "{ a warm: a }" })]);
    expect(await gateway.reload(composed(OLD))).toBe("unchanged");
  });

  it("is noticed when another file is moved into its place", async () => {
    const folder = await mkdtemp(join(tmpdir(), "supergraph-"));
    const file = join(folder, "supergraph.graphql");
    await writeFile(file, "one");
    const told: string[] = [];
    const seen = new Promise<void>((resolve) => {
      const watch = watchSupergraph(file, (sdl) => (told.push(sdl), watch.stop(), resolve(), Promise.resolve()), () => undefined, 20);
    });
    await writeFile(join(folder, "next"), "another one");
    await rename(join(folder, "next"), file);
    await seen;
    expect(told).toEqual(["another one"]);
    await rm(folder, { recursive: true });
  });
});
