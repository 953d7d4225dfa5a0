import { describe, expect, it } from "@jest/globals";
import { createLog } from "@tizilim/common/observability/log";
import type { SubgraphCall, SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { ActTitles } from "./act-titles";
import type { Upstream } from "./upstream";

const LOG = createLog("workflow", "silent");
const THEN = "V2000020192@2026-01-01,2026-03-01T06:00:00.000000Z";

function titlesOf(answer: (call: SubgraphCall) => unknown): ActTitles {
  const legal: SubgraphLink = { name: "legal", call: (call) => Promise.resolve(answer(call) as never), revision: () => Promise.resolve("0"), close: () => Promise.resolve() };
  return new ActTitles({ catalogue: legal, legal } as Upstream, LOG);
}

describe("titles that acts had at a moment", () => {
  it("are asked of the legal subgraph by the keys of the views, all in one call", async () => {
    const asked: unknown[] = [];
    const titles = titlesOf(({ variables }) => {
      asked.push(variables);
      return { data: { _entities: [{ title: { kk: "Қағида", ru: "Правила" } }, { title: { kk: null, ru: null } }, null] } };
    });
    expect(await titles.then([THEN, "V2000020883", "V2000020884"])).toEqual([{ kk: "Қағида", ru: "Правила" }, null, null]);
    expect(asked).toEqual([{ acts: [THEN, "V2000020883", "V2000020884"].map((_ref) => ({ __typename: "LegalAct", _ref })) }]);
  });

  it("are refused, not told by what is known now, where it does not answer or is not joined", async () => {
    const silent = titlesOf(() => ({ errors: [{ message: "away" }] }));
    for (const titles of [silent, new ActTitles(null, LOG)]) {
      await expect(titles.then([THEN])).rejects.toMatchObject({ extensions: { code: "AS_OF_UNSUPPORTED" } });
    }
  });
});
