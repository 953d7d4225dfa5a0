import { describe, expect, it } from "@jest/globals";
import { ourGateway } from "./support/both-gateways";
import { localSubgraph } from "./support/local-subgraphs";

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])\n';
const house = () => [
  localSubgraph("owner", `${LINK} type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! size: Int }`, {
    Query: { thing: () => ({ id: "1", size: 3 }) },
    Thing: { __resolveReference: () => ({ id: "1", size: 3 }) },
  }),
  localSubgraph("other", `${LINK} type Thing @key(fields: "id") { id: ID! size: Int @external name: String twice: Int @requires(fields: "size") }`, {
    Thing: { __resolveReference: (reference: object) => reference, name: () => "a thing", twice: ({ size }: { size: number }) => size * 2 },
  }),
];

describe("a field that is left out by a condition", () => {
  it.each([
    ["a literal", "{ thing { name twice @include(if: false) } }", {}],
    ["a variable", "query ($no: Boolean!) { thing { name twice @include(if: $no) } }", { no: false }],
    ["a fragment's condition", "query ($no: Boolean!) { thing { name ...F @include(if: $no) } } fragment F on Thing { twice }", { no: false }],
  ])("by %s does not keep the others from their answer", async (_what, query, variables) => {
    expect(await ourGateway(house()).ask({ query, variables })).toEqual({ data: { thing: { name: "a thing" } }, faults: [] });
  });

  it("is answered when the condition lets it in", async () => {
    const gateway = ourGateway(house());
    const query = "query ($in: Boolean!) { thing { name @skip(if: $in) twice @include(if: $in) } }";
    expect((await gateway.ask({ query, variables: { in: true } })).data).toEqual({ thing: { twice: 6 } });
    expect((await gateway.ask({ query, variables: { in: false } })).data).toEqual({ thing: { name: "a thing" } });
  });

  it("may leave an object without fields, and a request without any", async () => {
    const gateway = ourGateway(house());
    expect(await gateway.ask({ query: "{ thing { name @skip(if: true) } }" })).toEqual({ data: { thing: {} }, faults: [] });
    expect(await gateway.ask({ query: "{ thing @skip(if: true) { name } }" })).toEqual({ data: {}, faults: [] });
  });
});
