import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy, inclusion } from "../../../../../tests/support/proposal-fixture";
import { providerKnown } from "./provider-known";

describe("a record", () => {
  it("names bodies of the register", () => {
    expect(foundBy(providerKnown, inclusion({}))).toEqual([]);
    expect(foundBy(providerKnown, contentOf("AMEND", { draft: { provider: "nobody", responsibleBody: "none" } }))).toEqual([
      "ERROR PROVIDER_UNKNOWN provider", "ERROR PROVIDER_UNKNOWN responsibleBody",
    ]);
  });
});
