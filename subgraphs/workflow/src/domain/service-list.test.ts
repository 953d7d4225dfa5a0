import { describe, expect, it } from "@jest/globals";
import { answers, listedServices } from "./service-list";

describe("the quarter's list (RULES-2025/9)", () => {
  it("asks to exclude a service whose by-law is repealed, and to amend all others, in the order of codes", () => {
    const found = [{ service: "00201001", code: "NOT_CONFIRMED" }, { service: "00101001", code: "DETAIL_MISSING" }, { service: "00101001", code: "DETAIL_MISSING" }, { service: "00201001", code: "ACT_REPEALED" }];
    expect(listedServices(found)).toEqual([
      { code: "00101001", what: "AMEND", findings: ["DETAIL_MISSING"] },
      { code: "00201001", what: "EXCLUDE", findings: ["NOT_CONFIRMED", "ACT_REPEALED"] },
    ]);
  });

  it("leaves out a service of which only the confirmation is wanting: no proposal could give it", () => {
    expect(listedServices([{ service: "00101001", code: "NOT_CONFIRMED" }])).toEqual([]);
  });

  it("is answered by a proposal of that kind for that service, an exclusion by an amendment as well", () => {
    expect(answers({ code: "00101001", what: "EXCLUDE" }, { code: "00101001", kind: "AMEND" })).toBe(true);
    expect(answers({ code: "00101001", what: "AMEND" }, { code: "00101001", kind: "EXCLUDE" })).toBe(false);
    expect(answers({ code: "00101001", what: "AMEND" }, { code: "00101002", kind: "AMEND" })).toBe(false);
  });
});
