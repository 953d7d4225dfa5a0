import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { shareOf } from "./rendezvous";
import { sharePlan, type HeldBy } from "./share-plan";

const IDS = Array.from({ length: 40 }, (_, at) => `endpoint-${at}`);
const mine = (living: ReadonlyArray<string>, me: string): string[] => IDS.filter((id) => shareOf(id, living) === me);

describe("a worker", () => {
  it("takes of its share what nobody holds, and what a dead worker holds", () => {
    const living = ["a", "b"];
    const free = sharePlan(IDS.map((id) => ({ id, holder: null })), living, "a");
    const left = sharePlan(IDS.map((id) => ({ id, holder: "dead" })), living, "a");
    expect(free.take.map(({ id }) => id)).toEqual(mine(living, "a"));
    expect(left).toEqual({ own: [], take: mine(living, "a").map((id) => ({ id, holder: "dead" })), give: [] });
  });

  it("takes nothing that a living worker holds, though it be of its share", () => {
    expect(sharePlan(IDS.map((id) => ({ id, holder: "b" })), ["a", "b"], "a")).toEqual({ own: [], take: [], give: [] });
  });

  it("gives what it holds beyond its share to the one it belongs to", () => {
    const plan = sharePlan(IDS.map((id) => ({ id, holder: "a" })), ["a", "b"], "a");
    expect(plan.own).toEqual(mine(["a", "b"], "a"));
    expect(plan.give).toEqual(mine(["a", "b"], "b").map((id) => ({ id, to: "b" })));
  });

  it("keeps everything while it knows of no living worker, not even itself", () => {
    expect(sharePlan([{ id: "endpoint-1", holder: "a" }], [], "a").own).toEqual(["endpoint-1"]);
  });
});

it("brings every endpoint into one hand each, whoever held it before", () => {
  const workers = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
  const holders = fc.array(fc.constantFrom(null, "a", "b", "c", "d", "e", "dead"), { minLength: IDS.length, maxLength: IDS.length });
  fc.assert(
    fc.property(workers, holders, (living, held) => {
      let endpoints: HeldBy[] = IDS.map((id, at) => ({ id, holder: held[at] ?? null }));
      for (let round = 0; round < 2; round += 1) {
        for (const me of living) {
          const plan = sharePlan(endpoints, living, me);
          const next = new Map([...plan.take.map(({ id }) => [id, me] as const), ...plan.give.map(({ id, to }) => [id, to] as const)]);
          endpoints = endpoints.map((endpoint) => ({ ...endpoint, holder: next.get(endpoint.id) ?? endpoint.holder }));
        }
      }
      for (const { id, holder } of endpoints) expect(holder).toBe(shareOf(id, living));
    }),
  );
});
