import { describe, expect, it } from "@jest/globals";
import { BOTH } from "../../../../tests/support/proposal-fixture";
import { issueConclusion } from "./conclusion";

const GROUNDS = [{ code: "NOT_A_STATE_SERVICE", provision: "LAW/1, 5)", text: BOTH }];

describe("a conclusion", () => {
  it("is numbered within the year of the registry's own time", () => {
    expect(issueConclusion(GROUNDS, 16, new Date("2026-10-20T06:00:00Z")).number).toBe("2026/17");
    expect(issueConclusion(GROUNDS, 0, new Date("2026-12-31T19:00:00Z")).number).toBe("2027/1");
  });

  it("rests on at least one ground", () => {
    expect(() => issueConclusion([], 0, new Date("2026-10-20T06:00:00Z"))).toThrow(RangeError);
  });
});
