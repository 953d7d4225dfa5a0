import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { servedGateway, type ServedGateway } from "./support/http-gateway";
import { shop } from "./support/shop";
import { quickestOf } from "../support/quickest-of";

interface Refused {
  readonly errors: ReadonlyArray<{ message: string; extensions: { code: string; limit: { name: string; value: number; found: number | null } } }>;
}

const nested = (depth: number): string => `{ me { ${"friends { ".repeat(depth)}id${" }".repeat(depth)} } }`;
/** Each fragment spreads the next one twice: written out, 2^n fields. */
const bomb = (levels: number): string =>
  `{ me { ...F0 } } ${Array.from({ length: levels }, (_, n) => `fragment F${n} on User { friends { ...F${n + 1} } friends { ...F${n + 1} } }`).join(" ")} fragment F${levels} on User { id }`;

describe("limits", () => {
  let gateway: ServedGateway;
  let open: ServedGateway;
  beforeAll(async () => {
    gateway = await servedGateway(shop());
    open = await servedGateway(shop(), { limits: null });
    await gateway.post({ query: "{ me { id } }" });
  });
  afterAll(async () => {
    await gateway.close();
    await open.close();
  });

  it.each<[string, unknown, string, number | null]>([
    ["a body of 2.2 MB", { query: "{ me { id } }", variables: { x: "x".repeat(2_200_000) } }, "body", null],
    ["3,000 tokens", { query: `{ ${"me { id } ".repeat(750)} }` }, "tokens", null],
    ["a nest of 30", { query: nested(29) }, "depth", 31],
    ["300 aliases", { query: `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: __typename`).join(" ")} }` }, "aliases", 300],
    ["100 directives", { query: `{ me { id ${"@skip(if: false) ".repeat(100)} } }` }, "directives", 100],
    ["unknown directives", { query: `{ me { id ${"@x ".repeat(10)} } }` }, "directives", 10],
    ["500 times one field", { query: `{ ${"__typename ".repeat(500)} }` }, "rootFields", 500],
    ["900 times one leaf", { query: `{ me { ${"name ".repeat(900)} } }` }, "repeats", 900],
    ["a nest of fragments that grows twofold", { query: bomb(10) }, "fields", 3_071],
    ["a page of 1,000 in a page of 1,000", { query: "{ products(first: 1000) { reviews(first: 1000) { id } } }" }, "cost", 1_001_000],
    ["pages given by variables", { query: "query ($n: Int) { products(first: $n) { reviews(first: $n) { id } } }", variables: { n: 500 } }, "cost", 250_500],
  ])("refuse %s in under 50 ms, by name", async (_, asked, name, found) => {
    const body = JSON.stringify(asked);
    await gateway.post(body);
    const { result: response, took } = await quickestOf(5, 50, () => gateway.post(body));
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Refused;
    expect(errors).toHaveLength(1);
    const [error] = errors;
    expect(error?.extensions.code).toBe(`LIMIT_${name === "rootFields" ? "ROOT_FIELDS" : name.toUpperCase()}`);
    expect(error?.extensions.limit).toMatchObject({ name, found });
    expect(error?.message).toContain(String(error?.extensions.limit.value));
    expect(took).toBeLessThan(50);
  });

  it("call no subgraph for what they refuse", async () => {
    const before = [...gateway.local.values()].map((link) => link.calls.length);
    await gateway.post({ query: "{ products(first: 1000) { reviews(first: 1000) { id } } }" });
    expect([...gateway.local.values()].map((link) => link.calls.length)).toEqual(before);
  });

  it("bound the work of the planner, where every hop doubles the ways", async () => {
    const query = `{ products ${"{ reviews { product ".repeat(5)}{ name maker { founded } ... on Book { shipping } }${" } }".repeat(5)} }`;
    const { result: response, took } = await quickestOf(3, 2_000, () => gateway.post({ query }));
    expect(took).toBeLessThan(2_000);
    expect([response.status, ((await response.json()) as Refused).errors[0]?.extensions.code]).toEqual([400, "LIMIT_WAYS"]);
  });

  it("survive fragments in a circle", async () => {
    const response = await gateway.post({ query: "{ me { ...A } } fragment A on User { friends { ...B } } fragment B on User { friends { ...A } }" });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Refused).errors[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("let the introspection of tools pass, but not one that goes round", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    expect((await gateway.post({ query: getIntrospectionQuery() })).status).toBe(200);
    const round = await gateway.post({ query: "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }" });
    expect(round.status).toBe(400);
  });

  it("do not stand where they were switched off", async () => {
    const response = await open.post({ query: `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: __typename`).join(" ")} }` });
    expect(response.status).toBe(200);
    expect(await response.json()).not.toHaveProperty("extensions");
  });
});
