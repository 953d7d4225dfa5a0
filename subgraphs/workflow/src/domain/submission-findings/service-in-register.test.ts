import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy, registered } from "../../../../../tests/support/proposal-fixture";
import { serviceInRegister } from "./service-in-register";

describe("a proposal to amend or exclude", () => {
  it.each(["AMEND", "EXCLUDE"] as const)("is about a service that is in the register: %s", (kind) => {
    expect(foundBy(serviceInRegister, contentOf(kind))).toEqual([]);
    expect(foundBy(serviceInRegister, contentOf(kind), { service: null })).toEqual(["ERROR SERVICE_UNKNOWN code"]);
    expect(foundBy(serviceInRegister, contentOf(kind), { service: registered("00101001", { status: "EXCLUDED" }) })).toEqual(["ERROR SERVICE_EXCLUDED code"]);
  });

  it("is the only one that needs one", () => {
    expect(foundBy(serviceInRegister, contentOf("INCLUDE"), { service: null })).toEqual([]);
  });
});
