import { describe, expect, it } from "@jest/globals";
import { BOTH, CALENDAR } from "../../../../tests/support/proposal-fixture";
import { isSentInTime, issueConclusion, sentConclusion } from "./conclusion";
import { DEFAULT_DEADLINE_POLICY } from "./deadline-policy";

const GROUNDS = [{ code: "NOT_A_STATE_SERVICE", provision: "LAW/1, 5)", text: BOTH }];
const Q3 = { year: 2026, number: 3 } as const;

describe("a conclusion", () => {
  it("is numbered within the year of the registry's own time", () => {
    expect(issueConclusion(GROUNDS, 16, new Date("2026-10-20T06:00:00Z")).number).toBe("2026/17");
    expect(issueConclusion(GROUNDS, 0, new Date("2026-12-31T19:00:00Z")).number).toBe("2027/1");
  });

  it("rests on at least one ground", () => {
    expect(() => issueConclusion([], 0, new Date("2026-10-20T06:00:00Z"))).toThrow(RangeError);
  });

  it("is sent once, not before it is issued, and otherwise stays as it was", () => {
    const issued = issueConclusion(GROUNDS, 0, new Date("2026-10-20T06:00:00Z"));
    const sent = sentConclusion(issued, new Date("2026-10-21T06:00:00Z"));
    expect(sent).toEqual({ ...issued, sentAt: "2026-10-21T06:00:00.000000Z" });
    expect(sentConclusion(sent, new Date("2026-10-25T06:00:00Z"))).toBe(sent);
    expect(() => sentConclusion(issued, new Date("2026-10-20T05:59:59Z"))).toThrow(RangeError);
  });

  it("is in time by its sending, not by its issue: the 30th in Almaty is the last day", () => {
    const issued = issueConclusion(GROUNDS, 0, new Date("2026-10-20T06:00:00Z"));
    const inTime = (sentAt: string | null, now = "2026-11-15T00:00:00Z") => isSentInTime(
      sentAt === null ? issued : sentConclusion(issued, new Date(sentAt)), Q3, CALENDAR, DEFAULT_DEADLINE_POLICY, new Date(now));
    expect(inTime("2026-10-30T18:59:59Z")).toEqual({ known: true, value: true });
    expect(inTime("2026-10-30T19:00:00Z")).toEqual({ known: true, value: false });
    expect(inTime(null, "2026-10-30T10:00:00Z")).toEqual({ known: true, value: true });
    expect(inTime(null)).toEqual({ known: true, value: false });
    expect(isSentInTime(issued, { year: 2025, number: 2 }, CALENDAR, DEFAULT_DEADLINE_POLICY, new Date("2026-10-20T06:00:00Z")).known).toBe(false);
  });
});
