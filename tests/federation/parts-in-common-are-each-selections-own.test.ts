import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import { proves } from "../support/config";
import { seededRandom } from "../support/seeded-random";
import { CHANGED, CHANGES, changeGateway, type ChangeGateway } from "./support/change-log";
import type { LocalLink } from "./support/local-subgraphs";
import { nearlyAlike } from "./support/near-alike";
import { accepted, expectSameAsPlain, placed, type ComparedLog } from "./support/same-as-plain";

const RUNS = proves ? 200 : 5;
const TOGETHER = 24;

const logOf = ({ engine }: ChangeGateway): ComparedLog => ({ engine, root: CHANGED, plainField: "change", type: "Change", pools: {} });

/** Answers compared, and those that had errors, over selections of which many have parts in common. */
async function compare(gateway: ChangeGateway): Promise<{ answers: number; withErrors: number }> {
  const sum = { answers: 0, withErrors: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), fc.nat(CHANGES - 2), async (seed, since) => {
      const random = seededRandom(seed);
      const { answers, withErrors } = await expectSameAsPlain(logOf(gateway), accepted(logOf(gateway), TOGETHER, () => nearlyAlike(random)), since, 2, undefined, placed);
      sum.answers += answers;
      sum.withErrors += withErrors;
    }),
    { numRuns: RUNS, seed: 20261128, endOnFailure: true },
  );
  return sum;
}

/** One name is a number and another null, though names are neither: the objects around them are null, and whoever asked for them is told. */
function breaking(link: LocalLink): NonNullable<LocalLink["answerWith"]> {
  return async (call) => {
    const { answerWith } = link;
    link.answerWith = null;
    const answer = link.call(call);
    link.answerWith = answerWith;
    return JSON.parse(JSON.stringify(await answer).replaceAll('"Oryndyq"', "7").replaceAll('"Abai"', "null")) as SubgraphAnswer;
  };
}

describe("selections that are nearly alike, run together", () => {
  const gateway = changeGateway();

  it("are told what the plain query of each tells, though what they have in common is written once", async () => {
    const { answers, withErrors } = await compare(gateway);
    expect(answers).toBe(RUNS * TOGETHER * 2);
    expect(withErrors).toBeGreaterThan(answers / 20);
    expect(withErrors).toBeLessThan(answers / 2);
  }, 600_000);

  it("are told so too where a subgraph gives what breaks the schema", async () => {
    const products = gateway.links.get("products");
    if (products === undefined) throw new Error("no link");
    products.answerWith = breaking(products);
    const { answers, withErrors } = await compare(gateway);
    expect(withErrors).toBeGreaterThan(answers / 4);
    expect(withErrors).toBeLessThan(answers);
  }, 600_000);
});
