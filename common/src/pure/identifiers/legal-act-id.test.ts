import { describe, expect, it } from "@jest/globals";
import { legalActIdParts, parseLegalActId, registrationNumberOf, type LegalActId } from "./legal-act-id";

function id(text: string): LegalActId {
  const parsed = parseLegalActId(text);
  if (parsed === null) throw new Error(`no identifier: ${text}`);
  return parsed;
}

describe("identifier of an act", () => {
  it.each(["V2000020192", "Z1300000088", "G25IPM00528", "Z010000267_", "V16UL003811", "K950001000_"])("accepts %s", (text) => {
    expect(parseLegalActId(text)).toBe(text);
  });

  it("forgives small letters and spaces around", () => {
    expect(parseLegalActId(" v2000020192 ")).toBe("V2000020192");
  });

  it.each(["", "V200002019", "V20000201922", "2000020192V", "VX000020192", "V2000020 92", "В2000020192", "V20_0020192"])("refuses %j", (text) => {
    expect(parseLegalActId(text)).toBeNull();
  });

  it("tells letter and year, in both centuries", () => {
    expect(legalActIdParts(id("U950002723_"))).toEqual({ letter: "U", year: 1995, body: "0002723_" });
    expect(legalActIdParts(id("Z010000267_")).year).toBe(2001);
    expect(legalActIdParts(id("G25IPM00528")).year).toBe(2025);
  });

  it("holds the registration number of acts registered by the Ministry of Justice, and of no others", () => {
    expect(registrationNumberOf(id("V2000020192"))).toBe("20192");
    expect(registrationNumberOf(id("V1400009947"))).toBe("9947");
    expect(registrationNumberOf(id("Z1300000088"))).toBeNull();
    expect(registrationNumberOf(id("V15T0003229"))).toBeNull();
  });
});
