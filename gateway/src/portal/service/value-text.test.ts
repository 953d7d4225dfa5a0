import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { valueText } from "./value-text";

const names = new Map([["provider-1", { kk: "Әділет министрлігі", ru: "Министерство юстиции" }]]);
const told = (field: string, value: unknown, language: "kk" | "ru" = "ru") => valueText(field, canonicalJson(value), language, names);

describe("a field of an entry in words", () => {
  it("is the text of the language, or the other one under its mark", () => {
    expect(told("name", { kk: "Атауы", ru: "Имя" })).toBe("Имя");
    expect(told("term", { kk: "5 күн", ru: null })).toBe("[kk] 5 күн");
  });

  it("is the law's words for codes, and the name of a body for its id", () => {
    expect(told("forms", ["PAPER", "PROACTIVE"], "kk")).toBe("қағаз түрінде; проактивті");
    expect(told("status", "EXCLUDED")).toBe("исключена из реестра");
    expect(told("provider", "provider-1", "kk")).toBe("Әділет министрлігі");
    expect(told("provider", "provider-2")).toBe("provider-2");
  });

  it("tells fee and subtypes whole", () => {
    const fee = { kind: "PAID", description: { kk: null, ru: "0,5 МРП" } };
    expect(told("fee", fee)).toBe("платно. 0,5 МРП");
    expect(told("subtypes", [{ name: { kk: "Алғашқы", ru: "Первичная" }, fee, forms: ["PAPER"], term: null }])).toBe("Первичная (платно. 0,5 МРП; бумажная)");
  });

  it("is nothing for what an entry leaves empty", () => {
    expect([valueText("fee", null, "ru", names), told("provider", null), told("channels", [])]).toEqual([null, null, null]);
  });

  it("never throws, whatever a later version of the record may hold", () => {
    const field = fc.constantFrom("name", "fee", "subtypes", "forms", "provenance", "intake", "somethingNew");
    fc.assert(fc.property(field, fc.jsonValue(), (each, value) => {
      expect(() => valueText(each, JSON.stringify(value), "kk", names)).not.toThrow();
    }));
  });
});
