import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy, inclusion } from "../../../../../tests/support/proposal-fixture";
import { noOtherProposal } from "./no-other-proposal";

const open = (kind: "INCLUDE" | "AMEND" | "EXCLUDE", code: string | null, names: string[] = []) => ({ openProposals: [{ id: "p-2", kind, body: "other", code, names }] });

describe("the same change of the same service", () => {
  it("is proposed once at a time, whoever proposes it", () => {
    expect(foundBy(noOtherProposal, contentOf("AMEND"), open("AMEND", "00101001"))).toEqual(["ERROR OTHER_PROPOSAL_OPEN code"]);
    expect(foundBy(noOtherProposal, contentOf("AMEND"), open("EXCLUDE", "00101001"))).toEqual([]);
    expect(foundBy(noOtherProposal, contentOf("AMEND"), open("AMEND", "00101002"))).toEqual([]);
  });

  it("is an inclusion under the same name, however its letters are typed", () => {
    expect(foundBy(noOtherProposal, inclusion({}), open("INCLUDE", null, ["ВЫДАЧА  справки"]))).toEqual(["ERROR OTHER_PROPOSAL_OPEN name"]);
    expect(foundBy(noOtherProposal, inclusion({}), open("INCLUDE", null, ["Выдача лицензии"]))).toEqual([]);
  });
});
