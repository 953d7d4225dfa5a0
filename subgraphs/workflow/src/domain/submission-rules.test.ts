import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { contentOf, factsOf } from "../../../../tests/support/proposal-fixture";
import { findingsOf, SUBMISSION_RULES } from "./submission-rules";

describe("the rules of submission", () => {
  it("are listed, every file of them", () => {
    const files = readdirSync(join(__dirname, "submission-findings")).filter((name) => !name.endsWith(".test.ts"));
    expect(SUBMISSION_RULES).toHaveLength(files.length);
    expect(new Set(SUBMISSION_RULES).size).toBe(files.length);
  });

  it("find nothing in a proposal that is as it should be", () => {
    for (const kind of ["INCLUDE", "AMEND", "EXCLUDE"] as const) expect(findingsOf(contentOf(kind), kind === "INCLUDE" ? null : 7, factsOf())).toEqual([]);
  });

  it("report everything at a time, each with its norm, and in both languages what it is and how to mend it", () => {
    const nothing = contentOf("INCLUDE", { draft: { replaces: "00102001" }, justification: null, legalBasis: null, category: "SOCIALLY_SIGNIFICANT" });
    const findings = findingsOf(nothing, null, factsOf());
    expect(findings.length).toBeGreaterThan(14);
    for (const { provision, message, fix } of findings) {
      expect(provision).toMatch(/^(RULES-2025|LAW)\//);
      for (const text of [message.kk, message.ru, fix.kk, fix.ru]) expect((text ?? "").length).toBeGreaterThan(8);
    }
  });
});
