import { describe, expect, it } from "@jest/globals";
import { BOTH, contentOf, factsOf } from "../../../../tests/support/proposal-fixture";
import { groundRefusals, groundsFrom, groundsInForce, REJECTION_GROUNDS } from "./ground-catalogue";
import { findingsOf } from "./submission-rules";

const TODAY = "2026-10-20";
const codes = (grounds: Parameters<typeof groundRefusals>[0], day = TODAY) => groundRefusals(grounds, day).map(({ code, field }) => `${code} ${field}`);

describe("the grounds of a rejection", () => {
  it("have each a code of their own, a provision and a text in both languages", () => {
    expect(new Set(REJECTION_GROUNDS.map(({ code }) => code)).size).toBe(REJECTION_GROUNDS.length);
    for (const { provision, text } of REJECTION_GROUNDS) {
      expect(provision).toMatch(/^(RULES-2025|LAW)\//);
      expect([text.kk, text.ru].every((one) => (one ?? "").length > 10)).toBe(true);
    }
  });

  it("are at least one", () => {
    expect(codes([])).toEqual(["GROUND_REQUIRED grounds"]);
  });

  it("are from the list of the day: those of the Rules not before the Rules", () => {
    const ground = { code: "CRITERIA_NOT_MET", provision: "RULES-2025/23", text: BOTH };
    expect(codes([ground])).toEqual([]);
    expect(codes([ground], "2025-12-20")).toEqual(["GROUND_UNKNOWN grounds[0].code"]);
    expect(groundsInForce("2025-12-20").every(({ provision }) => provision.startsWith("LAW/"))).toBe(true);
  });

  it("are told all that they lack at once", () => {
    expect(codes([{ code: "BECAUSE", provision: " ", text: { kk: null, ru: "так" } }, { code: "NOT_AGREED", provision: "RULES-2025/33", text: BOTH }])).toEqual([
      "GROUND_UNKNOWN grounds[0].code", "PROVISION_MISSING grounds[0].provision", "GROUND_TEXT_MISSING grounds[0].text",
    ]);
  });

  it("follow from the findings, each once and in the order of the norms", () => {
    const findings = findingsOf(contentOf("INCLUDE", { draft: {}, justification: null, legalBasis: null, category: "SOCIALLY_SIGNIFICANT" }), null, factsOf());
    expect(groundsFrom(findings, new Date("2026-10-20T06:00:00Z")).map(({ code }) => code)).toEqual([
      "LEGAL_BASIS_ABSENT", "CHANGE_NOT_JUSTIFIED", "CRITERIA_NOT_MET", "DETAILS_INCOMPLETE",
    ]);
  });
});
