import { beforeAll, describe, expect, it } from "@jest/globals";
import { ourGateway, stockGateway, type Asked, type AskStock, type OurGateway } from "./support/both-gateways";
import { shop } from "./support/shop";

const ALL: ReadonlyArray<readonly [string, Asked]> = [
  ["one root field", { query: "{ me { id name } }" }],
  ["aliases", { query: "{ mine: me { key: id label: name } other: me { id } }" }],
  ["an interface with its types", { query: "{ products { __typename upc name ... on Book { pages } ... on Chair { legs } } }" }],
  ["an interface object over another subgraph", { query: "{ products { upc reviews { body author { name } } score(scale: 2.5) } }" }],
  ["an interface object as the starting point", { query: "{ latest { body product { upc name ... on Book { pages } } } }" }],
  ["the type name of an interface object", { query: "{ latest { product { __typename upc } } }" }],
  ["a union", { query: "{ things { __typename ... on Book { upc pages } ... on Maker { title founded } ... on Chair { legs } } }" }],
  ["null entries of a list", { query: "{ users { id name friends { name friends { id } } } }" }],
  ["entities that a subgraph does not know", { query: "{ latest { author { id age } } }" }],
  ["a required field of another subgraph", { query: "{ users { contact } }" }],
  ["a required field through a second hop", { query: "{ products { ... on Book { shipping weight } } }" }],
  ["a provided field", { query: "{ latest { author { name } } }" }],
  ["a provided field beside one that is not", { query: "{ latest { author { name age contact } } }" }],
  ["an overridden field", { query: '{ book(sku: "s1") { weight sku shelf } }' }],
  ["a nested key", { query: "{ products { maker { title founded place { code zone } } } }" }],
  ["a shared value type", { query: "{ size { w h } }" }],
  ["lists of lists", { query: "{ products { ... on Book { shelf } } }" }],
  ["named fragments that overlap", { query: "{ me { ...A ...B } } fragment A on User { id reviews { id } } fragment B on User { name reviews { body product { name } } }" }],
  ["a fragment on the interface in a union", { query: "{ things { ... on Product { upc name reviews { stars } } } }" }],
  ["skip and include by variables", { query: "query ($a: Boolean!, $b: Boolean = true) { me { id @skip(if: $a) name @include(if: $b) reviews @include(if: $a) { id } } }", variables: { a: true } }],
  ["skip and include the other way", { query: "query ($a: Boolean!, $b: Boolean = true) { me { id @skip(if: $a) name @include(if: $b) reviews @include(if: $a) { id } } }", variables: { a: false, b: false } }],
  ["one field included twice under different conditions", { query: "query ($a: Boolean!, $b: Boolean!) { me { reviews @include(if: $a) { id } reviews @include(if: $b) { body } } }", variables: { a: false, b: true } }],
  ["a whole fragment skipped", { query: "query ($a: Boolean!) { me { id ... on User @skip(if: $a) { age contact } } }", variables: { a: true } }],
  ["literal conditions", { query: "{ me { id @skip(if: true) name @include(if: true) } }" }],
  ["input objects and defaults", { query: "query ($f: Filter) { products(filter: $f) { upc hue } }", variables: { f: { under: 500 } } }],
  ["list variables", { query: "query ($s: [Int!]) { latest(stars: $s) { id stars } }", variables: { s: [1, 4] } }],
  ["an absent variable", { query: "query ($s: [Int!], $n: Int) { latest(stars: $s) { id product { reviews(first: $n) { id } } } }" }],
  ["one variable in two subgraphs", { query: "query ($n: Int) { products(first: $n) { upc reviews(first: $n) { id } } }", variables: { n: 1 } }],
  ["arguments under two aliases", { query: "{ products { one: reviews(first: 1) { id } all: reviews { id author { age } } } }" }],
  ["a missing entity at the root", { query: '{ product(upc: "nothing") { name reviews { id } } }' }],
  ["deep crossing back and forth", { query: "{ me { reviews { product { name reviews { author { name reviews { product { price } } } } } } } }" }],
  ["the root type name", { query: "{ __typename again { __typename size { w } } }" }],
  ["the query type as a field", { query: "{ again { me { name } products(first: 1) { upc } } }" }],
  ["a mutation", { query: 'mutation { rename(upc: "p1", name: "New") { name reviews { body } } }' }],
  ["mutations in turn over subgraphs", { query: 'mutation { a: befriend(id: "u2") { name reviews { id } } b: review(upc: "p2", body: "x") { body product { name } author { age } } c: befriend(id: "no") { id } }' }],
  ["introspection", { query: "{ __schema { queryType { name } types { name kind fields { name type { name ofType { name } } } enumValues { name } } } }" }],
  ["introspection of one type by variable", { query: 'query ($t: String!) { __type(name: $t) { name description fields { name args { name defaultValue } } } me { id } }', variables: { t: "Query" } }],
  ["one of several operations", { query: "query One { me { id } } query Two { me { name } }", operationName: "Two" }],
  ["an error beside data", { query: "{ broken { name } me { name } }" }],
  ["a union member of another subgraph's entity", { query: "{ opinion { ... on Review { id author { email } } ... on User { email } } }" }],
  ["aliased type names", { query: "{ things { kind: __typename ... on Book { t: __typename } } }" }],
  ["equal fields of different types under one name", { query: "{ things { ... on Book { n: pages } ... on Chair { n: legs } } }" }],
];

describe("the engine over the same subgraphs", () => {
  let ours: OurGateway;
  let stock: AskStock;
  beforeAll(async () => {
    ours = ourGateway(shop());
    stock = await stockGateway(shop());
  });

  it.each(ALL)("answers as the stock gateway does: %s", async (_, asked) => {
    const expected = await stock(asked);
    const answered = await ours.ask(asked);
    expect(expected.data).toBeDefined();
    expect(answered.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
    expect(answered.faults.length > 0).toBe((expected.errors?.length ?? 0) > 0);
  });

  it("answers the second time as the first", async () => {
    for (const [, asked] of ALL.filter(([, each]) => !each.query.startsWith("mutation"))) {
      const [first, second] = [await ours.ask(asked), await ours.ask(asked)];
      expect(second).toEqual(first);
    }
  });
});
