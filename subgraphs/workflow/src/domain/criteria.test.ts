import { describe, expect, it } from "@jest/globals";
import { CRITERIA } from "./criteria";
import { SOCIAL_CRITERIA } from "./proposal";

describe("the criteria of a socially significant service", () => {
  it("are the four of the Rules in their order, each with its own provision", () => {
    const findings = CRITERIA.flatMap((criterion) => criterion([]));
    expect(findings.map(({ field }) => field)).toEqual(SOCIAL_CRITERIA.map((name) => `criteria.${name}`));
    expect(findings.map(({ provision }) => provision)).toEqual(["RULES-2025/19", "RULES-2025/20", "RULES-2025/21", "RULES-2025/22"]);
  });
});
