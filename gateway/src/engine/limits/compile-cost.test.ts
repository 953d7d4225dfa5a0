import { describe, expect, it } from "@jest/globals";
import { buildSchema, getOperationAST, Kind, parse, type FragmentDefinitionNode } from "graphql";
import { compileCost, DEFAULT_PAGE, PLAIN_LIST } from "./compile-cost";

const SCHEMA = buildSchema(`
  type Query { services(first: Int, last: Int): Connection paged(first: Int = 7): [Service!]! plain: [Service!]! service: Service node: Node }
  type Connection { nodes: [Service!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Service! }
  interface Node { id: ID! }
  type Service implements Node { id: ID! codes: [String!]! provider: Provider proposals(first: Int): Connection related: [Service!] }
  type Provider { id: ID! }
`);
const costOf = (query: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(query);
  const operation = getOperationAST(document, null);
  if (operation == null) throw new Error("no operation");
  const fragments = new Map(document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
  return compileCost(SCHEMA, operation, fragments)(variables);
};

describe("the cost of an operation", () => {
  it("is one for each object, and nothing for a leaf", () => {
    expect(costOf("{ service { id codes provider { id } } }")).toBe(2);
  });

  it("is multiplied by the page of a connection, whose totals cost nothing", () => {
    expect(costOf("{ services(first: 50) { totalCount nodes { id provider { id } } } }")).toBe(1 + 50 * 2);
    expect(costOf("{ services(last: 5) { edges { node { id } } } }")).toBe(1 + 5 * 2);
  });

  it("is multiplied down nested pages", () => {
    expect(costOf("{ services(first: 100) { nodes { proposals(first: 10) { nodes { id } } } } }")).toBe(1 + 100 * (1 + 1 + 10));
  });

  it("takes the page of the schema, or an assumed one, where the client names none", () => {
    expect(costOf("{ paged { id } }")).toBe(7);
    expect(costOf("{ services { nodes { id } } }")).toBe(1 + DEFAULT_PAGE);
    expect(costOf("{ plain { id related { id } } }")).toBe(PLAIN_LIST * (1 + PLAIN_LIST));
  });

  it("follows variables, and the larger of two sizes", () => {
    expect(costOf("query ($n: Int) { services(first: $n) { nodes { id } } }", { n: 3 })).toBe(4);
    expect(costOf("{ services(first: 3, last: 9) { nodes { id } } }")).toBe(10);
  });

  it("counts fragments wherever they are spread", () => {
    expect(costOf("{ a: services(first: 2) { ...F } b: services(first: 5) { ...F } node { ... on Service { provider { id } } } } fragment F on Connection { nodes { id } }")).toBe(3 + 6 + 2);
  });

  it("takes a negative page for one that was not given: the subgraph refuses it", () => {
    expect(costOf("{ services(first: -5) { nodes { id } } }")).toBe(1 + DEFAULT_PAGE);
  });
});
