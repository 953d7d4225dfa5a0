import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy, inclusion, registered } from "../../../../../tests/support/proposal-fixture";
import { replacementStands } from "./replacement-stands";

const move = inclusion({ replaces: "00102001" });

describe("a move to another code", () => {
  it("names a service in force", () => {
    expect(foundBy(replacementStands, move)).toEqual(["ERROR REPLACED_UNKNOWN replaces"]);
    expect(foundBy(replacementStands, move, { replaced: registered("00102001", { status: "EXCLUDED" }) })).toEqual(["ERROR REPLACED_UNKNOWN replaces"]);
    expect(foundBy(replacementStands, contentOf("AMEND", { draft: { replaces: "00102001" } }))).toEqual(["ERROR REPLACES_BY_AMENDMENT replaces"]);
  });

  it("waits for the exclusion of the old code", () => {
    const replaced = registered("00102001");
    expect(foundBy(replacementStands, move, { replaced })).toEqual(["WARNING REPLACED_NOT_EXCLUDED replaces"]);
    expect(foundBy(replacementStands, move, { replaced, openProposals: [{ id: "p", kind: "EXCLUDE", body: "ministry", code: "00102001", names: [] }] })).toEqual([]);
  });
});
