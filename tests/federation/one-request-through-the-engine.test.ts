import { InMemorySpanExporter } from "@opentelemetry/sdk-trace-node";
import { generateKeyPair, SignJWT, type CryptoKey } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { startTracing } from "@tizilim/common/observability/tracing";
import { createAuthenticate } from "@tizilim/gateway/identity/authenticate";
import { servedGateway, type ServedGateway } from "./support/http-gateway";
import { answerOf, type LocalSubgraph } from "./support/local-subgraphs";
import { shop } from "./support/shop";

const TERMS = { issuer: "https://issuer.kz", audience: "tizilim" };

describe("one request", () => {
  const subgraphs = shop();
  const exporter = new InMemorySpanExporter();
  const tracing = startTracing({ service: "gateway", endpoint: null, exporter });
  let gateway: ServedGateway;
  let key: CryptoKey;
  const calls = (name: string) => gateway.local.get(name)?.calls ?? [];
  const token = (subject: string, expiry = "1h") =>
    new SignJWT({ roles: ["ADMIN"] }).setProtectedHeader({ alg: "EdDSA" }).setIssuer(TERMS.issuer).setAudience(TERMS.audience).setSubject(subject).setExpirationTime(expiry).sign(key);

  beforeAll(async () => {
    const pair = await generateKeyPair("EdDSA");
    key = pair.privateKey;
    gateway = await servedGateway(subgraphs, { authenticate: createAuthenticate({ ...TERMS, keys: () => Promise.resolve(pair.publicKey) }), tracing, requestDeadline: 400, subgraphDeadline: 300 });
  });
  afterAll(() => gateway.close());
  beforeEach(() => gateway.local.forEach((link) => ((link.answerWith = null), (link.calls.length = 0))));

  const slowly = (name: string, milliseconds: number): void => {
    const link = gateway.local.get(name);
    const subgraph = subgraphs.find((each) => each.name === name) as LocalSubgraph;
    if (link !== undefined) link.answerWith = (call) => new Promise((resolve) => setTimeout(() => resolve(answerOf(subgraph, call)), milliseconds));
  };

  it("asks for an entity once, however often it stands in the answer", async () => {
    const response = await gateway.post({ query: "{ latest { author { age } } }" });
    expect(await response.json()).toMatchObject({ data: { latest: [{ author: { age: 30 } }, { author: { age: null } }, { author: { age: 30 } }, { author: { age: null } }] } });
    expect(calls("accounts")[0]?.variables?.["representations"]).toEqual([
      { __typename: "User", id: "u1" },
      { __typename: "User", id: "u2" },
      { __typename: "User", id: "gone" },
    ]);
  });

  it("shares a call with an equal one under way, and with no other reader's", async () => {
    slowly("accounts", 50);
    const [one, two] = [await token("one"), await token("two")];
    const ask = (bearer?: string) => gateway.post({ query: "{ me { name friends { name } } }" }, bearer === undefined ? {} : { authorization: `Bearer ${bearer}` });
    const answers = await Promise.all([ask(), ask(), ask(), ask(one), ask(one), ask(two)]);
    for (const answer of answers) expect(await answer.json()).toMatchObject({ data: { me: { name: "Aigul", friends: [{ name: "Bolat" }, null] } } });
    expect(calls("accounts").map((call) => call.viewer.subject).sort()).toEqual([null, "one", "two"].sort());
  });

  it("never shares a mutation", async () => {
    slowly("products", 30);
    await Promise.all([gateway.post({ query: "mutation { count }" }), gateway.post({ query: "mutation { count }" })]);
    expect(calls("products")).toHaveLength(2);
  });

  it("is answered within its own deadline, however many calls it needs", async () => {
    slowly("reviews", 250);
    slowly("accounts", 250);
    const started = Date.now();
    const answer = (await (await gateway.post({ query: "{ latest { id author { age contact } } }" })).json()) as { data: { latest: unknown[] }; errors: unknown[] };
    expect(Date.now() - started).toBeLessThan(600);
    expect(answer.data.latest).toHaveLength(4);
    expect(answer.errors).toEqual(expect.arrayContaining([expect.objectContaining({ extensions: expect.objectContaining({ code: "SUBGRAPH_TIMEOUT", service: "accounts" }) })]));
  });

  it("carries the viewer of its token to the subgraphs", async () => {
    await gateway.post({ query: "{ me { id } }" }, { authorization: `Bearer ${await token("aigul")}` });
    expect(calls("accounts")[0]?.viewer).toMatchObject({ subject: "aigul", roles: ["ADMIN"] });
  });

  it("is refused with 401, in general words, when its token does not count", async () => {
    const response = await gateway.post({ query: "{ me { id } }" }, { authorization: `Bearer ${await token("aigul", "-1h")}` });
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, 'Bearer error="invalid_token"']);
    expect(await response.json()).toMatchObject({ errors: [{ message: "The token has expired.", extensions: { code: "UNAUTHENTICATED" } }] });
    expect(calls("accounts")).toHaveLength(0);
  });

  it("sends only the variables that a fetch uses", async () => {
    await gateway.post({ query: "query ($n: Int, $s: [Int!]) { products(first: $n) { upc reviews { id } } latest(stars: $s) { id } }", variables: { n: 1, s: [5], other: 1 } });
    expect(calls("products")[0]?.variables).toEqual({ n: 1 });
    expect(calls("reviews").map((call) => Object.keys(call.variables ?? {}))).toEqual(expect.arrayContaining([["s"], ["representations"]]));
  });

  it("leaves a span for itself, for its plan and for each call, under the caller's trace", async () => {
    const traceId = "e".repeat(32);
    exporter.reset();
    await gateway.post({ query: "{ products { name score(scale: 9) } }" }, { traceparent: `00-${traceId}-${"f".repeat(16)}-01` });
    await tracing?.flush();
    const spans = exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId);
    expect(spans.map((span) => span.name).sort()).toEqual(["plan", "request", "subgraph call", "subgraph call"]);
    const request = spans.find((span) => span.name === "request")?.spanContext().spanId;
    expect(spans.filter((span) => span.name !== "request").every((span) => span.parentSpanContext?.spanId === request)).toBe(true);
    const sent = spans.filter((span) => span.name === "subgraph call").map((span) => span.spanContext().spanId);
    expect(sent).toContain(calls("products")[0]?.traceparent?.split("-")[2]);
  });
});
