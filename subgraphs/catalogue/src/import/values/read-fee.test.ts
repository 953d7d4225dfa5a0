import { describe, expect, it } from "@jest/globals";
import { readFee } from "./read-fee";

describe("fee", () => {
  it.each([
    ["платно", "PAID", false], ["Бесплатно", "FREE", false], ["платно/бесплатно", "MIXED", false], ["ақылы", "PAID", false],
    ["тегін", "FREE", false], ["Ақылы / тегін", "MIXED", false], ["Тегiн", "FREE", false],
    ["Государственная услуга оказывается на бесплатной основе", "FREE", true], ["по тарифу", null, false],
  ])("%s", (text, kind, described) => {
    expect(readFee(text)).toEqual({ kind, described });
  });

  it("does not take «бесплатно» for «платно»", () => {
    expect(readFee("бесплатная")?.kind).toBe("FREE");
  });
});
