import { describe, expect, it } from "@jest/globals";
import { BOTH, contentOf, foundBy } from "../../../../../tests/support/proposal-fixture";
import { criteriaMet } from "./criteria-met";

const all = (["CONTINUOUS", "NOT_INDIVIDUAL", "SOCIALLY_IMPORTANT", "OPEN_TO_ALL"] as const).map((criterion) => ({ criterion, met: true, evidence: BOTH }));
const social = (criteria: Parameters<typeof contentOf>[1]) => contentOf("INCLUDE", { category: "SOCIALLY_SIGNIFICANT", ...criteria });

describe("a socially significant service", () => {
  it("meets all four criteria at once, each shown in both languages", () => {
    expect(foundBy(criteriaMet, social({ criteria: all }))).toEqual([]);
    expect(foundBy(criteriaMet, social({ criteria: [] }))).toEqual([
      "ERROR CRITERION_NOT_MET criteria.CONTINUOUS", "ERROR CRITERION_NOT_MET criteria.NOT_INDIVIDUAL",
      "ERROR CRITERION_NOT_MET criteria.SOCIALLY_IMPORTANT", "ERROR CRITERION_NOT_MET criteria.OPEN_TO_ALL",
    ]);
  });

  it.each([0, 1, 2, 3])("lacks criterion %d where it is denied or not shown", (at) => {
    const denied = all.map((statement, index) => (index === at ? { ...statement, met: false } : statement));
    const unshown = all.map((statement, index) => (index === at ? { ...statement, evidence: { kk: null, ru: "да" } } : statement));
    expect(foundBy(criteriaMet, social({ criteria: denied }))).toEqual([`ERROR CRITERION_NOT_MET criteria.${all[at]?.criterion}`]);
    expect(foundBy(criteriaMet, social({ criteria: unshown }))).toEqual([`ERROR CRITERION_NOT_SHOWN criteria.${all[at]?.criterion}`]);
  });

  it("is excluded without them, and other services need none", () => {
    expect(foundBy(criteriaMet, contentOf("EXCLUDE", { category: "SOCIALLY_SIGNIFICANT" }))).toEqual([]);
    expect(foundBy(criteriaMet, contentOf("INCLUDE"))).toEqual([]);
  });
});
