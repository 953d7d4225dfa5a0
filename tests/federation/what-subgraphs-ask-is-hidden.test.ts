import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ourGateway } from "./support/both-gateways";

const supergraph = readFileSync(resolve(__dirname, "../../supergraph.graphql"), "utf8");
const gateway = ourGateway([], supergraph);

describe("what subgraphs ask of each other", () => {
  it.each([
    ["query", "registerLog", "{ registerLog(since: 0, limit: 1) { number } }"],
    ["query", "codeSchemes", "{ codeSchemes { section } }"],
    ["query", "legalActLog", "{ legalActLog(since: 0, limit: 1) { number } }"],
    ["mutation", "applyOrder", 'mutation { applyOrder(order: "{}") }'],
    ["mutation", "draftFoundService", 'mutation { draftFoundService(draft: "{}") }'],
    ["type", "LegalActLogLine", "query { __typename ... on LegalActLogLine { number } }"],
  ])("is in the supergraph and not in the client's schema: the %s %s", (_kind, name, query) => {
    expect(supergraph).toMatch(new RegExp(`\\b${name}\\b`));
    expect(() => gateway.engine.prepare(query, null)).toThrow();
    expect(gateway.engine.apiSchema.getType(name) ?? gateway.engine.apiSchema.getQueryType()?.getFields()[name] ?? gateway.engine.apiSchema.getMutationType()?.getFields()[name]).toBeUndefined();
  });

  it("leaves the rest to clients", () => {
    expect(gateway.engine.prepare("{ registry { revision codeScheme { section } } }", null).kind).toBe("query");
  });
});
