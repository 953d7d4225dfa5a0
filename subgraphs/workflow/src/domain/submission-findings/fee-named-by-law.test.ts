import { describe, expect, it } from "@jest/globals";
import { BOTH, contentOf, foundBy, inclusion, LAW, registered } from "../../../../../tests/support/proposal-fixture";
import type { DraftFee } from "../service-draft";
import { feeNamedByLaw } from "./fee-named-by-law";

describe("a paid service", () => {
  it("names the law that makes it so, in the description of the fee in both languages", () => {
    const fee = { kind: "PAID", description: { kk: "Салық кодексі бойынша", ru: "По Налоговому кодексу" } } as const;
    expect(foundBy(feeNamedByLaw, inclusion({ fee }))).toEqual([]);
    expect(foundBy(feeNamedByLaw, inclusion({ fee: { ...fee, description: { kk: null, ru: "По закону" } } }))).toEqual(["ERROR FEE_WITHOUT_LAW fee"]);
    expect(foundBy(feeNamedByLaw, inclusion({ fee: { kind: "MIXED", description: { kk: "1000 теңге", ru: "1000 тенге" } } }))).toEqual(["ERROR FEE_WITHOUT_LAW fee"]);
  });

  it("or rests on a law as its basis", () => {
    expect(foundBy(feeNamedByLaw, inclusion({ fee: { kind: "PAID", description: null } }, { legalBasis: LAW.id }))).toEqual([]);
    expect(foundBy(feeNamedByLaw, inclusion({ fee: { kind: "PAID", description: null } }))).toEqual(["ERROR FEE_WITHOUT_LAW fee"]);
  });

  it("of which only a subtype is paid names it there, unless the service has named it already", () => {
    const subtype = (description: DraftFee["description"]) => ({ name: BOTH, forms: [], term: null, fee: { kind: "PAID" as const, description } });
    const law = { kk: "Салық кодексі бойынша", ru: "По Налоговому кодексу" };
    expect(foundBy(feeNamedByLaw, inclusion({ subtypes: [subtype(law), subtype({ kk: "1000 теңге", ru: "1000 тенге" })] }))).toEqual(["ERROR FEE_WITHOUT_LAW subtypes[1].fee"]);
    expect(foundBy(feeNamedByLaw, inclusion({ fee: { kind: "MIXED", description: law }, subtypes: [subtype(null)] }))).toEqual([]);
    expect(foundBy(feeNamedByLaw, inclusion({ subtypes: [subtype(null)] }, { legalBasis: LAW.id }))).toEqual([]);
  });

  it("is asked for it when the fee is proposed, not when another field is", () => {
    expect(foundBy(feeNamedByLaw, contentOf("AMEND"), { service: registered("00101001", { fee: { kind: "PAID", description: null } }) })).toEqual([]);
    expect(foundBy(feeNamedByLaw, contentOf("AMEND", { draft: { fee: { kind: "PAID", description: null } } }))).toEqual(["ERROR FEE_WITHOUT_LAW fee"]);
  });
});
