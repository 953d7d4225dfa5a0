import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy, inclusion, registered } from "../../../../../tests/support/proposal-fixture";
import { recordComplete } from "./record-complete";

describe("the record of an inclusion", () => {
  it("holds all that the register needs; term and drafting body are but wished for", () => {
    expect(foundBy(recordComplete, contentOf("INCLUDE", { draft: {} }))).toEqual([
      "ERROR DETAIL_MISSING name", "ERROR DETAIL_MISSING subsection", "ERROR DETAIL_MISSING recipients", "ERROR DETAIL_MISSING provider",
      "ERROR DETAIL_MISSING intake", "ERROR DETAIL_MISSING fee", "ERROR DETAIL_MISSING forms", "ERROR DETAIL_MISSING governingAct",
      "WARNING DETAIL_MISSING term", "WARNING DETAIL_MISSING responsibleBody",
    ]);
    expect(foundBy(recordComplete, inclusion({}))).toEqual([]);
  });

  it("names organisations or channels, either will do", () => {
    expect(foundBy(recordComplete, inclusion({ intake: [] }))).toEqual([]);
    expect(foundBy(recordComplete, inclusion({ channels: [] }))).toEqual([]);
    expect(foundBy(recordComplete, inclusion({ channels: [], intake: [] }))).toEqual(["ERROR DETAIL_MISSING intake"]);
  });
});

describe("an amendment", () => {
  it("is told what the record still lacks and not stopped by it", () => {
    expect(foundBy(recordComplete, contentOf("AMEND"), { service: registered("00101001", { fee: null }) })).toEqual(["WARNING DETAIL_MISSING fee"]);
  });
});
