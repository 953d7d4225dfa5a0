import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy } from "../../../../../tests/support/proposal-fixture";
import { subsectionStays } from "./subsection-stays";

describe("an amendment", () => {
  it("never moves a service to another subsection", () => {
    expect(foundBy(subsectionStays, contentOf("AMEND", { draft: { subsection: "00102" } }))).toEqual(["ERROR SUBSECTION_MOVES subsection"]);
    expect(foundBy(subsectionStays, contentOf("AMEND", { draft: { subsection: null } }))).toEqual(["ERROR SUBSECTION_MOVES subsection"]);
    expect(foundBy(subsectionStays, contentOf("AMEND", { draft: { subsection: "00101" } }))).toEqual([]);
    expect(foundBy(subsectionStays, contentOf("INCLUDE"))).toEqual([]);
  });
});
