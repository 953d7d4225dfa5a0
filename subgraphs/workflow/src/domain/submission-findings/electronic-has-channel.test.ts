import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy, inclusion, registered } from "../../../../../tests/support/proposal-fixture";
import { electronicHasChannel } from "./electronic-has-channel";

describe("electronic form", () => {
  it.each(["ELECTRONIC_FULL", "ELECTRONIC_PARTIAL"] as const)("%s needs the portal or an information object", (form) => {
    expect(foundBy(electronicHasChannel, inclusion({ forms: [form], channels: ["PROVIDER"] }))).toEqual(["ERROR ELECTRONIC_WITHOUT_CHANNEL channels"]);
    expect(foundBy(electronicHasChannel, inclusion({ forms: [form], channels: ["EGOV_PORTAL"] }))).toEqual([]);
    expect(foundBy(electronicHasChannel, inclusion({ forms: ["PAPER", form], channels: ["INFORMATION_OBJECT"] }))).toEqual([]);
  });

  it("of a subtype needs it as well, paper does not", () => {
    const subtypes = [{ name: { kk: "а", ru: "а" }, fee: null, forms: ["ELECTRONIC_FULL" as const], term: null }];
    expect(foundBy(electronicHasChannel, inclusion({ subtypes }))).toEqual(["ERROR ELECTRONIC_WITHOUT_CHANNEL channels"]);
    expect(foundBy(electronicHasChannel, inclusion({}))).toEqual([]);
  });

  it("that stands in the register without one is told to an amendment of something else", () => {
    expect(foundBy(electronicHasChannel, contentOf("AMEND"), { service: registered("00101001", { forms: ["ELECTRONIC_FULL"] }) })).toEqual(["WARNING ELECTRONIC_WITHOUT_CHANNEL channels"]);
  });
});
