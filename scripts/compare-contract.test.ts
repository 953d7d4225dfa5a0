import { describe, expect, it } from "@jest/globals";
import { buildSchema } from "graphql";
import { compareContract } from "./compare-contract";

const CONTRACT = `
  interface Node { id: ID! }
  enum Form { PAPER ELECTRONIC }
  input Filter { forms: [Form!] limit: Int = 10 }
  type Service implements Node { id: ID! forms: [Form!]! name(language: String! = "kk"): String }
  type Fee { kind: String }
  union Thing = Service | Fee
  type Query { service(id: ID!, filter: Filter): Service things: [Thing!] }
`;

function differences(change: (sdl: string) => string): string[] {
  const ours = change(CONTRACT);
  expect(ours).not.toBe("");
  return compareContract(buildSchema(CONTRACT), buildSchema(ours)).map(({ kind, coordinate }) => `${kind} ${coordinate}`);
}

describe("a schema that holds the contract", () => {
  it("is the contract itself", () => {
    expect(differences((sdl) => sdl)).toEqual([]);
  });

  it.each([
    ["a field", "type Fee { kind: String", "type Fee { amount: Int kind: String"],
    ["a type", "type Fee {", "type Extra { a: Int } type Fee {"],
    ["an enum value", "PAPER ELECTRONIC", "PAPER ELECTRONIC PROACTIVE"],
    ["an optional argument", "service(id: ID!", "service(asOf: String, id: ID!"],
    ["a required argument with a default", "service(id: ID!", 'service(asOf: String! = "now", id: ID!'],
    ["an optional input field", "forms: [Form!] limit", "forms: [Form!] text: String limit"],
  ])("may add %s", (_what, from, to) => {
    expect(differences((sdl) => sdl.replace(from, to))).toEqual([]);
  });
});

describe("a schema that breaks the contract", () => {
  it.each([
    ["a field that may be null", "forms: [Form!]! name", "forms: [Form!] name", "OTHER Service.forms"],
    ["a field that may no longer be null", "kind: String }", "kind: String! }", "OTHER Fee.kind"],
    ["a list that became a value", "things: [Thing!]", "things: Thing", "OTHER Query.things"],
    ["an element that may be null", "things: [Thing!]", "things: [Thing]", "OTHER Query.things"],
    ["another default of an argument", '"kk"', '"ru"', "OTHER Service.name(language:)"],
    ["no default of an argument", ' = "kk"', "", "OTHER Service.name(language:)"],
    ["another default of an input field", "= 10", "= 20", "OTHER Filter.limit"],
    ["a missing argument", ", filter: Filter", "", "ABSENT Query.service(filter:)"],
    ["an argument that became required", "filter: Filter)", "filter: Filter!)", "OTHER Query.service(filter:)"],
    ["a new argument that is required", "service(id: ID!", "service(day: Int!, id: ID!", "OTHER Query.service(day:)"],
    ["a new input field that is required", "forms: [Form!] limit", "forms: [Form!] day: Int! limit", "OTHER Filter.day"],
    ["a missing enum value", "PAPER ELECTRONIC", "PAPER", "ABSENT Form.ELECTRONIC"],
    ["a missing field", "kind: String }", "sum: String }", "ABSENT Fee.kind"],
    ["a missing interface", "Service implements Node", "Service", "ABSENT Service & Node"],
    ["a missing member of a union", "Service | Fee", "Service", "ABSENT Thing | Fee"],
  ])("has %s", (_what, from, to, coordinate) => {
    expect(differences((sdl) => sdl.replace(from, to))).toEqual([coordinate]);
  });

  it("makes an interface of an object", () => {
    const differing = differences((sdl) => sdl.replace("type Fee", "interface Fee").replace(" | Fee", ""));
    expect(differing).toContain("OTHER Fee");
  });

  it("misses a type: told once, not for each of its fields", () => {
    expect(differences((sdl) => sdl.replace("type Fee { kind: String }", "").replace(" | Fee", ""))).toEqual(["ABSENT Fee", "ABSENT Thing | Fee"]);
  });
});
