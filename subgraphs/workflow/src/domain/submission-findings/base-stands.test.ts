import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy, registered } from "../../../../../tests/support/proposal-fixture";
import { baseStands, baseStandsAtEntry } from "./base-stands";

describe("a service that changed since the proposal was written", () => {
  const moved = { service: registered("00101001", {}, 9) };

  it("is told while it is reviewed and stops the entry", () => {
    expect(foundBy(baseStands, contentOf("AMEND"), moved)).toEqual(["WARNING BASE_MOVED code"]);
    expect(foundBy(baseStandsAtEntry, contentOf("EXCLUDE"), moved)).toEqual(["ERROR BASE_MOVED code"]);
  });

  it("is none where the last entry is still the one it was written over, or there was none", () => {
    expect(foundBy(baseStandsAtEntry, contentOf("AMEND"))).toEqual([]);
    expect(foundBy(baseStandsAtEntry, contentOf("INCLUDE"), moved, null)).toEqual([]);
  });
});
