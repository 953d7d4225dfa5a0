import { describe, expect, it } from "@jest/globals";
import { foundBy, inclusion } from "../../../../../tests/support/proposal-fixture";
import { subsectionKnown } from "./subsection-known";

describe("an inclusion", () => {
  it("is into a subsection that there is", () => {
    expect(foundBy(subsectionKnown, inclusion({}))).toEqual([]);
    expect(foundBy(subsectionKnown, inclusion({ subsection: "99999" }))).toEqual(["ERROR SUBSECTION_UNKNOWN subsection"]);
  });
});
