import { describe, expect, it } from "@jest/globals";
import { GOVERNING_ACT_REPEALED, GOVERNING_ACT_WITHOUT_CARD, governingActFindings } from "./governing-act-finding";

describe("the act that governs a service", () => {
  it("stands in the way when it lost its force", () => {
    expect(governingActFindings({ status: "REPEALED" }, true)).toEqual([GOVERNING_ACT_REPEALED]);
  });

  it("is to be looked up when only its identifier is known", () => {
    expect(governingActFindings({ status: "UNKNOWN" }, false)).toEqual([GOVERNING_ACT_WITHOUT_CARD]);
  });

  it.each(["IN_FORCE", "AMENDED", "DRAFT", "UNKNOWN"] as const)("says nothing while it is %s and has a card", (status) => {
    expect(governingActFindings({ status }, true)).toEqual([]);
  });
});
