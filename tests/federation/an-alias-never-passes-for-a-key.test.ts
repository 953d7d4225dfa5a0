import { describe, expect, it } from "@jest/globals";
import { ourGateway } from "./support/both-gateways";
import { shop } from "./support/shop";

describe("an alias with the name of a key", () => {
  const gateway = ourGateway(shop());

  it("is not taken for the key by another subgraph", async () => {
    const { data, faults } = await gateway.ask({ query: "{ users { id: name contact } products(first: 1) { upc: name score } }" });
    expect(faults).toEqual([]);
    expect(data).toEqual({
      users: [{ id: "Aigul", contact: "mailto:one@example.kz" }, { id: "Bolat", contact: "mailto:two@example.kz" }, null],
      products: [{ upc: "Abai", score: 2 }],
    });
  });

  it("may stand for a required field or the type name too", async () => {
    const { data } = await gateway.ask({ query: "{ users(ids: [\"u1\"]) { email: id contact __typename: name } things { __typename: upc2 ... on Book { __typename: pages } } }".replace("__typename: upc2 ", "") });
    expect(data).toMatchObject({ users: [{ email: "u1", contact: "mailto:one@example.kz", __typename: "Aigul" }] });
    expect((data as { things: unknown[] }).things[0]).toEqual({ __typename: 120 });
  });

  it("is told under the client's name when its field fails", async () => {
    const { faults } = await gateway.ask({ query: "{ name: broken { upc } }" });
    expect(faults).toMatchObject([{ path: ["name"] }]);
  });

  it("leaves a variable free to be called as the machinery calls its own", async () => {
    const { data, faults } = await gateway.ask({ query: "query ($representations: Int) { products(first: $representations) { reviews(first: $representations) { id } } }", variables: { representations: 1 } });
    expect(faults).toEqual([]);
    expect(data).toEqual({ products: [{ reviews: [{ id: "r1" }] }] });
  });

  it.each(["constructor", "toString", "hasOwnProperty", "__proto__"])("may be %s", async (name) => {
    const { data } = await gateway.ask({ query: `{ me { ${name}: name reviews { ${name}: id } } }` });
    const me = (data as { me: Record<string, unknown> }).me;
    expect(Object.getOwnPropertyDescriptor(me, name)?.value).toBe("Aigul");
    expect(Object.getPrototypeOf(me)).toBe(Object.prototype);
  });
});
