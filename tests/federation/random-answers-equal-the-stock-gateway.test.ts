import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { validate, parse, NoUnusedVariablesRule, specifiedRules } from "graphql";
import { ourGateway, stockGateway } from "./support/both-gateways";
import { randomOperation } from "./support/random-operation";
import { shop } from "./support/shop";

const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
const RUNS = 200;

describe("any query", () => {
  it("is answered with the same data as by the stock gateway", async () => {
    const ours = ourGateway(shop());
    const stock = await stockGateway(shop());
    const declared = /\(\$yes: Boolean = true, \$no: Boolean = false\)/;
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(10_000), { minLength: 5, maxLength: 120 }), async (chance) => {
        const drawn = randomOperation(ours.engine.apiSchema, chance);
        const used = ["yes", "no"].filter((name) => drawn.split(`$${name}`).length > 2);
        const query = drawn.replace(declared, used.length === 0 ? "" : `(${used.map((name) => `$${name}: Boolean = ${name === "yes"}`).join(", ")})`);
        if (validate(ours.engine.apiSchema, parse(query), RULES).length > 0) return;
        const expected = await stock({ query });
        const answered = await ours.ask({ query });
        expect(answered.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
        compared++;
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
    expect(compared).toBeGreaterThan(RUNS / 2);
  });
});
