import { describe, expect, it } from "@jest/globals";
import { ACT, after, contentOf, factsOf, inclusion, registered, stepsTo } from "../../../../tests/support/proposal-fixture";
import { nextStepFindings } from "./next-step-findings";

const moved = factsOf({ service: registered("00101001", {}, 9) });
const found = (status: Parameters<typeof stepsTo>[0], facts = moved): string[] =>
  nextStepFindings(after(...stepsTo(status)), facts).map(({ severity, code }) => `${severity} ${code}`);

describe("what stands in the way of the next step", () => {
  it("is told with every rule until both bodies concur: a base that moved does not stop yet", () => {
    expect(["DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE"].map((status) => found(status as "DRAFT"))).toEqual(Array(4).fill(["WARNING BASE_MOVED"]));
  });

  it("is told with the rules of entry after that: a base that moved stops", () => {
    expect(found("CONCURRED")).toEqual(["ERROR BASE_MOVED"]);
    expect(found("CONCURRED", factsOf())).toEqual([]);
  });

  it("is, of what is agreed, a by-law that was repealed since, but not one that cannot be asked for", () => {
    const agreed = after(...stepsTo("CONCURRED", inclusion({})));
    const codes = (acts: Map<string, typeof ACT>) => nextStepFindings(agreed, factsOf({ service: null, acts })).map(({ severity, code }) => `${severity} ${code}`);
    expect(codes(new Map([[ACT.id, { ...ACT, status: "REPEALED" }]]))).toEqual(["ERROR GOVERNING_ACT_REPEALED"]);
    expect([codes(new Map([[ACT.id, ACT]])), codes(new Map())]).toEqual([[], []]);
  });

  it("is nothing once it is withdrawn or decided", () => {
    const draft = after(...stepsTo("DRAFT", contentOf("INCLUDE", { draft: {} })));
    expect(nextStepFindings(draft, factsOf()).length).toBeGreaterThan(5);
    expect(nextStepFindings({ ...draft, status: "WITHDRAWN", submission: null, concurrences: [] }, factsOf())).toEqual([]);
  });
});
