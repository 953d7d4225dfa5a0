import { readFileSync } from "node:fs";
import { SignJWT, UnsecuredJWT, generateKeyPair, importJWK, type JWK } from "jose";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { LocalKeys, LOCAL_AUDIENCE, LOCAL_ISSUER } from "@tizilim/gateway/identity/local-keys";
import { askRegistry, dataFrom } from "../support/ask-registry";
import { embeddedPlace, type RegistryPlace } from "../support/registry-place";
import { startOneProcess, type OneProcess } from "../support/running-registry";

const HOUR_S = 3_600;
const now = Math.floor(Date.now() / 1_000);
const nested = `{ section(code: "001") { ${"subsections { section { ".repeat(8)}code${" } }".repeat(8)} } }`;
const costly = "{ services(first: 100) { nodes { provider { services(first: 100) { nodes { history(first: 100) { totalCount } } } } } } }";
const aliases = `{ ${Array.from({ length: 300 }, (_, at) => `a${at}: __typename`).join(" ")} }`;

/** What is asked, the status, the code, and words that the message has. */
type Refused = readonly [what: string, query: string, variables: Record<string, unknown>, status: number, code: string, words: RegExp];
const byArgument = (what: string, query: string, words: RegExp, code = "BAD_USER_INPUT", status = 200): Refused => [what, query, {}, status, code, words];
const REFUSED: ReadonlyArray<Refused> = [
  byArgument("a code of seven digits", '{ service(code: "1010011") { code } }', /is eight digits/),
  byArgument("a code of letters", '{ service(code: "abcdefgh") { code } }', /is eight digits/),
  ["a code of seven digits in a variable", "query ($code: ServiceCode!) { service(code: $code) { code } }", { code: "1010011" }, 200, "BAD_USER_INPUT", /is eight digits/],
  byArgument("a BIN with a wrong check digit", '{ provider(bin: "160440007162") { id } }', /check digit/),
  byArgument("a page of 101", "{ services(first: 101) { totalCount } }", /first.*100/),
  byArgument("a page of fewer than none", "{ services(first: -1) { totalCount } }", /first/),
  byArgument("first with last", "{ services(first: 1, last: 1) { totalCount } }", /first.*last|last.*first/),
  byArgument("a cursor of nobody", '{ services(after: "nonsense") { totalCount } }', /cursor/i, "BAD_CURSOR"),
  byArgument("a day that does not exist", '{ service(code: "00101001", asOf: { inForceOn: "2026-02-30" }) { code } }', /YYYY-MM-DD|day|date/i),
  byArgument("a moment that does not exist", '{ registry(asOf: { knownOn: "2026-13-01T00:00:00Z" }) { revision } }', /RFC 3339|moment|time/i),
  byArgument("a value that no enum has", "{ services(orderBy: PRICE) { totalCount } }", /ServiceOrder/, "GRAPHQL_VALIDATION_FAILED", 400),
  ["a value that no enum has in a variable", "query ($order: ServiceOrder!) { services(orderBy: $order) { totalCount } }", { order: "PRICE" }, 400, "BAD_USER_INPUT", /ServiceOrder/],
  byArgument("too deep a document", nested, /deep/, "LIMIT_DEPTH", 400),
  byArgument("too costly a document", costly, /cost/, "LIMIT_COST", 400),
  byArgument("three hundred aliases", aliases, /aliases: 300, at most 30/, "LIMIT_ALIASES", 400),
];

describe("the registry", () => {
  let place: RegistryPlace;
  let one: OneProcess;
  let keys: LocalKeys;
  const keyFile = (): string => join(place.environment["DATA_DIR"] ?? "", "identity/key.json");
  beforeAll(async () => {
    place = embeddedPlace();
    one = await startOneProcess(place);
    keys = await LocalKeys.open(keyFile());
  });
  afterAll(async () => {
    await one.process.stop();
    await place.remove();
  });

  const raw = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${one.origin}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

  it.each(REFUSED)("refuses %s", async (_what, query, variables, status, code, words) => {
    for (let time = 0; time < 4; time++) {
      const told = await askRegistry(one.origin, query, variables);
      expect([told.status, told.errors.map((error) => error.extensions.code)]).toEqual([status, [code]]);
      expect(told.errors[0]?.message).toMatch(words);
      expect(told.text).not.toMatch(/node_modules|stack|SELECT|\.js:/);
    }
  });

  it("finds nothing under a well-formed name of nothing", async () => {
    const query = '{ section(code: "999") { code } service(code: "99999999") { code } provider(bin: "160940025485") { id } node(id: "nothing") { id } services(filter: { sections: ["999"] }) { totalCount } }';
    expect(await dataFrom(one.origin, query)).toEqual({ section: null, service: null, provider: null, node: null, services: { totalCount: 0 } });
  });

  it("refuses a cursor that another list gave", async () => {
    const { services } = await dataFrom<{ services: { edges: Array<{ cursor: string }> } }>(one.origin, "{ services(first: 1) { edges { cursor } } }");
    const told = await askRegistry(one.origin, "query ($after: String) { services(after: $after, orderBy: NAME_KK) { totalCount } }", { after: services.edges[0]?.cursor });
    expect(told.errors).toMatchObject([{ path: ["services"], extensions: { code: "BAD_CURSOR" } }]);
  });

  it.each<[what: string, status: number, code: string, ask: () => Promise<Response>]>([
    ["malformed JSON", 400, "BAD_REQUEST", () => raw('{"query":')],
    ["a document with a mistake", 400, "GRAPHQL_PARSE_FAILED", () => raw('{"query":"{ services("}')],
    ["a body of another type", 415, "UNSUPPORTED_MEDIA_TYPE", () => raw("<query/>", { "content-type": "application/xml" })],
    ["a body that is too large", 400, "LIMIT_BODY", () => raw(JSON.stringify({ query: "{ __typename }", variables: { x: "x".repeat(2_200_000) } }))],
  ])("refuses %s", async (_what, status, code, ask) => {
    const answer = await ask();
    expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
  });

  const claims = (token: SignJWT): SignJWT => token.setSubject("test").setIssuer(LOCAL_ISSUER).setAudience(LOCAL_AUDIENCE).setExpirationTime(now + HOUR_S);
  const admin = (): SignJWT => claims(new SignJWT({ roles: ["ADMIN"] }).setProtectedHeader({ alg: "EdDSA", kid: "local" }));
  const foreign = async (): Promise<string> => admin().sign((await generateKeyPair("EdDSA", { crv: "Ed25519" })).privateKey);
  const ownKey = async (change: (token: SignJWT) => SignJWT): Promise<string> => change(admin()).sign(await importJWK(JSON.parse(readFileSync(keyFile(), "utf8")) as JWK, "EdDSA"));
  it.each<[what: string, token: () => Promise<string> | string, words: RegExp]>([
    ["that has expired", () => keys.sign({ roles: ["ADMIN"] }, "test", now - 2 * HOUR_S, now - HOUR_S), /has expired/],
    ["for another audience", () => ownKey((token) => token.setAudience("elsewhere")), /another audience/],
    ["of another issuer", () => ownKey((token) => token.setIssuer("https://elsewhere.kz")), /issuer that is not accepted/],
    ["that nobody signed", () => new UnsecuredJWT({ roles: ["ADMIN"] }).setSubject("test").setIssuer(LOCAL_ISSUER).setAudience(LOCAL_AUDIENCE).setExpirationTime(now + HOUR_S).encode(), /not accepted/],
    ["of another key", () => foreign(), /not accepted/],
    ["signed with a shared secret", () => claims(new SignJWT({}).setProtectedHeader({ alg: "HS256", kid: "local" })).sign(new TextEncoder().encode("a secret that is long enough for this")), /not accepted/],
    ["that is none", () => "abc", /not accepted/],
  ])("refuses a token %s", async (_what, token, words) => {
    const told = await askRegistry(one.origin, "{ registry { revision } }", {}, { authorization: `Bearer ${await token()}` });
    expect([told.status, told.errors.map((error) => error.extensions.code), told.data]).toEqual([401, ["UNAUTHENTICATED"], undefined]);
    expect(told.errors[0]?.message).toMatch(words);
  });

  it("takes a token of its own", async () => {
    const token = await keys.sign({ roles: ["REGISTRAR"] }, "test", now, now + HOUR_S);
    expect((await askRegistry(one.origin, "{ registry { revision } }", {}, { authorization: `Bearer ${token}` })).status).toBe(200);
  });
});
