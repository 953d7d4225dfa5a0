import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { DEFAULT_LIMITS } from "@tizilim/gateway/engine/limits/limits";
import { servedGateway, type ServedGateway } from "./support/http-gateway";
import { shop } from "./support/shop";
import { quickestOf } from "../support/quickest-of";

const SIZE = DEFAULT_LIMITS.body;
const AROUND = 64;
const WELL_UNDER_A_SECOND = 1_000;
const TRIES = 3;
/** So much of a text as the largest body has room for. */
const filled = (part: string): string => part.repeat(Math.floor((SIZE - AROUND) / Buffer.byteLength(JSON.stringify(part).slice(1, -1))));
const document = (query: string): string => JSON.stringify({ query });
const nest = Math.floor((SIZE - 2 * AROUND) / 2);

describe("the largest body that is taken", () => {
  let gateway: ServedGateway;
  beforeAll(async () => {
    gateway = await servedGateway(shop());
    await gateway.post({ query: "{ me { id } }" });
  });
  afterAll(() => gateway.close());

  it.each<[what: string, body: string, status: number, code: string]>([
    ["no JSON", "x".repeat(SIZE), 400, "BAD_REQUEST"],
    ["brackets that never close", "[".repeat(SIZE), 400, "BAD_REQUEST"],
    ["a nest of lists", `${"[".repeat(nest)}${"]".repeat(nest)}`, 400, "BAD_REQUEST"],
    ["JSON without a query", JSON.stringify({ text: filled("я") }), 400, "BAD_REQUEST"],
    ["150,000 members", `{${Array.from({ length: 150_000 }, (_, at) => `"m${at}":1`).join(",")}}`, 400, "BAD_REQUEST"],
    ["a document of fields", document(`{ ${filled("a ")}}`), 400, "LIMIT_TOKENS"],
    ["a document of brackets", document(filled("{")), 400, "GRAPHQL_PARSE_FAILED"],
    ["a document of brackets in lists", document(`{ a(b: ${filled("[")}`), 400, "GRAPHQL_PARSE_FAILED"],
    ["a nest of selections", document(filled("{a")), 400, "LIMIT_TOKENS"],
    ["lists within lists in a document", document(`{ me(a: ${"[".repeat(900)}${"]".repeat(900)}) { id } }`), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["a document of notes", document(filled("#\n")), 400, "GRAPHQL_PARSE_FAILED"],
    ["a document of one name", document(`{ ${filled("a")} }`), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["a document of one text", document(`{ me(id: "${filled("я")}") { id } }`), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["a document of spaces", document(filled(" ")), 400, "GRAPHQL_PARSE_FAILED"],
    ["the name of an operation", JSON.stringify({ query: "{ me { id } }", operationName: filled("o") }), 400, "OPERATION_RESOLUTION_FAILURE"],
  ])("is refused where it is %s, in well under a second", async (_what, body, status, code) => {
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(SIZE);
    const { result, took } = await quickestOf(TRIES, WELL_UNDER_A_SECOND, async () => {
      const response = await gateway.post(body);
      return { status: response.status, text: await response.text() };
    });
    const { text } = result;
    expect(took).toBeLessThan(WELL_UNDER_A_SECOND);
    expect(result.status).toBe(status);
    expect((JSON.parse(text) as { errors: Array<{ extensions: { code: string } }> }).errors[0]?.extensions.code).toBe(code);
    expect(text.length).toBeLessThan(2 * SIZE);
  });

  it.each<[what: string, variables: string]>([
    ["a nest of lists that nobody asks for", `{"x":${"[".repeat(nest - 20)}${"]".repeat(nest - 20)}}`],
    ["a long text that nobody asks for", JSON.stringify({ x: filled("я") })],
  ])("is answered as any other where its variables are %s", async (_what, variables) => {
    const { result, took } = await quickestOf(TRIES, WELL_UNDER_A_SECOND, async () => {
      const response = await gateway.post(`{"query":"{ me { id } }","variables":${variables}}`);
      return [response.status, await response.json()];
    });
    expect(result).toMatchObject([200, { data: { me: { id: "u1" } } }]);
    expect(took).toBeLessThan(WELL_UNDER_A_SECOND);
  });
});
