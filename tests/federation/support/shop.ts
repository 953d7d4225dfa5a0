import { localSubgraph, type LocalSubgraph } from "./local-subgraphs";

const LINK = (names: string): string => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${names}])\n`;

const PRODUCTS = [
  { __typename: "Book", upc: "p1", sku: "s1", name: "Abai", price: 300, weight: 2, pages: 120, tags: ["a", "b"], shelf: [[1, 2], [3]], makerId: "m1", hue: "RED" },
  { __typename: "Chair", upc: "p2", sku: "s2", name: "Oryndyq", price: 900, weight: 40, legs: 4, tags: [], shelf: [], makerId: "m2", hue: "BLUE" },
  { __typename: "Book", upc: "p3", sku: "s3", name: "Muqaghali", price: null, weight: 3, pages: 90, tags: ["c"], shelf: [[], [4]], makerId: "m1", hue: null },
];
const USERS = [
  { id: "u1", email: "one@example.kz", name: "Aigul", age: 30 },
  { id: "u2", email: "two@example.kz", name: "Bolat", age: null },
];
const REVIEWS = [
  { id: "r1", body: "good", stars: 5, authorId: "u1", upc: "p1" },
  { id: "r2", body: "bad", stars: 1, authorId: "u2", upc: "p1" },
  { id: "r3", body: "fine", stars: 4, authorId: "u1", upc: "p2" },
  { id: "r4", body: "lost", stars: 3, authorId: "gone", upc: "p3" },
];
const product = (upc: string) => PRODUCTS.find((each) => each.upc === upc) ?? null;

/** Three subgraphs that use every way in which a plan can join them. */
export function shop(): LocalSubgraph[] {
  let counter = 0;
  const products = localSubgraph(
    "products",
    LINK('"@key", "@shareable", "@external", "@provides", "@inaccessible", "@tag"') +
      `
      "What is sold."
      interface Product @key(fields: "upc") { upc: ID! name: String! price: Int maker: Maker tags: [String!]! hue: Hue }
      type Book implements Product @key(fields: "upc") @key(fields: "sku") { upc: ID! sku: ID! name: String! price: Int weight: Int maker: Maker tags: [String!]! pages: Int! shelf: [[Int!]!] hue: Hue internal: String @inaccessible }
      type Chair implements Product @key(fields: "upc") { upc: ID! sku: ID! name: String! price: Int weight: Int maker: Maker tags: [String!]! legs: Int! hue: Hue }
      type Maker @key(fields: "id place { code }") { id: ID! place: Place! title: String }
      type Place @shareable { code: String! zone: String }
      enum Hue { RED BLUE }
      union Thing = Book | Chair | Maker
      type Size @shareable { w: Int! h: Int }
      input Filter { under: Int hue: Hue = RED }
      type Query {
        products(first: Int = 10, filter: Filter): [Product!]!
        product(upc: ID!): Product
        things: [Thing]
        book(sku: ID!): Book
        size: Size @shareable
        broken: Product
        strict: Book!
        again: Query
      }
      type Mutation { rename(upc: ID!, name: String!): Product count: Int! }
    `,
    {
      Product: { __resolveType: (value: { __typename: string }) => value.__typename, __resolveReference: (ref: { upc: string }) => product(ref.upc) },
      Thing: { __resolveType: (value: { __typename: string }) => value.__typename },
      Book: { __resolveReference: (ref: { upc?: string; sku?: string }) => PRODUCTS.find((each) => each.upc === ref.upc || each.sku === ref.sku) ?? null, maker: (value: { makerId: string }) => maker(value.makerId), internal: () => "hidden" },
      Chair: { __resolveReference: (ref: { upc: string }) => product(ref.upc), maker: (value: { makerId: string }) => maker(value.makerId) },
      Maker: { __resolveReference: (ref: { id: string }) => maker(ref.id) },
      Query: {
        products: (_: unknown, args: { first: number; filter?: { under?: number } }) =>
          PRODUCTS.filter((each) => args.filter?.under == null || (each.price ?? 0) < args.filter.under).slice(0, args.first),
        product: (_: unknown, args: { upc: string }) => product(args.upc),
        things: () => [PRODUCTS[0], null, maker("m2"), PRODUCTS[1]],
        book: (_: unknown, args: { sku: string }) => PRODUCTS.find((each) => each.sku === args.sku && each.__typename === "Book") ?? null,
        size: () => ({ w: 1, h: 2 }),
        broken: () => {
          throw Object.assign(new Error("select * from secrets at 10.0.0.1"), {});
        },
        strict: () => null,
        again: () => ({}),
      },
      Mutation: {
        rename: (_: unknown, args: { upc: string; name: string }) => ({ ...product(args.upc), name: args.name }),
        count: () => ++counter,
      },
    },
  );
  const reviews = localSubgraph(
    "reviews",
    LINK('"@key", "@shareable", "@external", "@provides", "@requires", "@interfaceObject"') +
      `
      type Product @key(fields: "upc") @interfaceObject { upc: ID! reviews(first: Int): [Review!]! score(scale: Float = 1): Float }
      type Review @key(fields: "id") { id: ID! body: String stars: Int! author: User @provides(fields: "name") product: Product }
      type User @key(fields: "id") { id: ID! name: String @external reviews: [Review!] email: String! @external contact: String @requires(fields: "email") }
      type Query { latest(stars: [Int!]): [Review!] review(id: ID!): Review opinion: Opinion }
      union Opinion = Review | User
      type Mutation { review(upc: ID!, body: String!): Review }
    `,
    {
      Product: {
        __resolveReference: (ref: { upc: string }) => ref,
        reviews: (value: { upc: string }, args: { first?: number }) => REVIEWS.filter((each) => each.upc === value.upc).slice(0, args.first ?? undefined),
        score: (value: { upc: string }, args: { scale: number }) => (value.upc === "p3" ? null : REVIEWS.filter((each) => each.upc === value.upc).length * args.scale),
      },
      Review: {
        __resolveReference: (ref: { id: string }) => REVIEWS.find((each) => each.id === ref.id) ?? null,
        author: (value: { authorId: string }) => ({ id: value.authorId, name: USERS.find((user) => user.id === value.authorId)?.name ?? null }),
        product: (value: { upc: string }) => ({ __typename: "Product", upc: value.upc }),
      },
      User: {
        __resolveReference: (ref: { id: string; email?: string }) => ref,
        reviews: (value: { id: string }) => REVIEWS.filter((each) => each.authorId === value.id),
        contact: (value: { email?: string }) => (value.email === undefined ? null : `mailto:${value.email}`),
      },
      Opinion: { __resolveType: () => "Review" },
      Query: {
        latest: (_: unknown, args: { stars?: number[] }) => REVIEWS.filter((each) => args.stars == null || args.stars.includes(each.stars)),
        review: (_: unknown, args: { id: string }) => REVIEWS.find((each) => each.id === args.id) ?? null,
        opinion: () => REVIEWS[0],
      },
      Mutation: { review: (_: unknown, args: { upc: string; body: string }) => ({ id: "new", body: args.body, stars: 2, authorId: "u1", upc: args.upc }) },
    },
  );
  const accounts = localSubgraph(
    "accounts",
    LINK('"@key", "@shareable", "@override", "@external", "@requires", "@inaccessible"') +
      `
      type User @key(fields: "id") @key(fields: "email") { id: ID! email: String! name: String @shareable age: Int friends: [User] secret: String @inaccessible }
      type Book @key(fields: "upc") { upc: ID! weight: Int @override(from: "products") price: Int @external shipping: Int @requires(fields: "price") }
      type Maker @key(fields: "id place { code }") { id: ID! place: Place! founded: Int }
      type Place @shareable { code: String! zone: String }
      type Size @shareable { w: Int! h: Int }
      type Query { me: User users(ids: [ID!]): [User] size: Size @shareable }
      type Mutation { befriend(id: ID!): User }
    `,
    {
      User: {
        __resolveReference: (ref: { id?: string; email?: string }) => USERS.find((user) => user.id === ref.id || user.email === ref.email) ?? null,
        friends: (value: { id: string }) => [USERS.find((user) => user.id !== value.id), null],
        secret: () => "hidden",
      },
      Book: {
        __resolveReference: (ref: { upc: string; price?: number | null }) => ({ ...ref, weight: 7 }),
        shipping: (value: { price?: number | null }) => (value.price == null ? null : value.price / 10),
      },
      Maker: { __resolveReference: (ref: { id: string; place: { code: string } }) => ({ ...ref, place: { zone: "east", ...ref.place }, founded: 1900 + ref.place.code.length }) },
      Query: { me: () => USERS[0], users: (_: unknown, args: { ids?: string[] }) => (args.ids ?? ["u1", "u2", "gone"]).map((id) => USERS.find((user) => user.id === id) ?? null), size: () => ({ w: 1, h: 2 }) },
      Mutation: { befriend: (_: unknown, args: { id: string }) => USERS.find((user) => user.id === args.id) ?? null },
    },
  );
  return [products, reviews, accounts];
}

function maker(id: string): { __typename: string; id: string; place: { code: string; zone: string }; title: string } {
  return { __typename: "Maker", id, place: { code: `pl-${id}`, zone: "east" }, title: `Maker ${id}` };
}
