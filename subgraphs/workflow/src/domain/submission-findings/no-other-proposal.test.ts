import { describe, expect, it } from "@jest/globals";
import { contentOf, factsOf, foundBy, inclusion } from "../../../../../tests/support/proposal-fixture";
import { recordAsProposed } from "../register-record";
import { noOtherProposal } from "./no-other-proposal";

const open = (kind: "INCLUDE" | "AMEND" | "EXCLUDE", code: string | null, names: string[] = []) => ({ openProposals: [{ id: "p-2", kind, body: "other", code, names }] });

describe("the same change of the same service", () => {
  it("is proposed once at a time, whoever proposes it", () => {
    expect(foundBy(noOtherProposal, contentOf("AMEND"), open("AMEND", "00101001"))).toEqual(["ERROR OTHER_PROPOSAL_OPEN code"]);
    expect(foundBy(noOtherProposal, contentOf("AMEND"), open("EXCLUDE", "00101001"))).toEqual([]);
    expect(foundBy(noOtherProposal, contentOf("AMEND"), open("AMEND", "00101002"))).toEqual([]);
  });

  it("names the other proposal to its own body and to no other", () => {
    const told = (body: string) => {
      const content = contentOf("AMEND");
      const facts = factsOf({ openProposals: [{ id: "p-2", kind: "AMEND", body, code: "00101001", names: [] }] });
      return JSON.stringify(noOtherProposal({ content, baseEntry: 7, record: recordAsProposed(content, facts.service), facts }));
    };
    expect(told("ministry")).toContain("p-2");
    expect(told("other")).toContain("OTHER_PROPOSAL_OPEN");
    expect(told("other")).not.toContain("p-2");
  });

  it("is an inclusion under the same name, however its letters are typed", () => {
    expect(foundBy(noOtherProposal, inclusion({}), open("INCLUDE", null, ["ВЫДАЧА  справки"]))).toEqual(["ERROR OTHER_PROPOSAL_OPEN name"]);
    expect(foundBy(noOtherProposal, inclusion({}), open("INCLUDE", null, ["Выдача лицензии"]))).toEqual([]);
  });
});
