import { describe, expect, it } from "@jest/globals";
import { addDays } from "@tizilim/common/pure/day";
import { BOTH, CALENDAR } from "../../../../../tests/support/proposal-fixture";
import { DEFAULT_DEADLINE_POLICY } from "../deadline-policy";
import { isAccepted } from "../decision";
import type { Board } from "./obligation";
import { closeDiscussion, publicDiscussion, remarksCount } from "./public-discussion";
import { publicDiscussionOn } from "./public-discussion-rule";

const on = (now: string): Board => ({ calendar: CALENDAR, policy: DEFAULT_DEADLINE_POLICY, now: new Date(now) });
const of = (from: string, now: string, reportedAt: string | null = null) => publicDiscussion({ from, reportedAt: reportedAt === null ? null : new Date(reportedAt) }, on(now));

describe("public discussion of a draft", () => {
  it("is an obligation on a day in May 2026 and none on a day in August 2026", () => {
    expect([publicDiscussionOn("2026-05-15"), publicDiscussionOn("2026-08-15")]).toEqual(["REQUIRED", "NOT_REQUIRED"]);
    expect(of("2026-05-12", "2026-05-15T06:00:00Z")).toMatchObject({ kind: "PUBLIC_DISCUSSION", provision: "LAW/15 (3)", binding: "2026-05-26", state: "UPCOMING" });
    expect(of("2026-08-10", "2026-08-15T06:00:00Z")).toBeNull();
  });

  it("is unknown on the two days on one of which the article was excluded, and before the edition that is known", () => {
    const unknown = Array.from({ length: 60 }, (_, at) => addDays("2026-06-15", at)).filter((day) => publicDiscussionOn(day) === "UNKNOWN");
    expect(unknown).toEqual(["2026-07-11", "2026-07-12"]);
    expect(publicDiscussionOn("2023-06-30")).toBe("UNKNOWN");
  });

  it("goes by the rule of the day on which it ends, not of the day on which it begins", () => {
    expect(of("2026-06-25", "2026-06-26T06:00:00Z")).toMatchObject({ binding: "2026-07-10" });
    expect(of("2026-06-26", "2026-06-26T06:00:00Z")).toBeNull();
  });

  it("lasts ten working days after that of the posting, and stays open until its report", () => {
    expect(of("2026-04-28", "2026-05-01T06:00:00Z")?.binding).toBe("2026-05-15");
    expect(of("2026-05-12", "2026-05-27T06:00:00Z")?.state).toBe("OVERDUE");
    expect(of("2026-05-12", "2026-06-27T06:00:00Z", "2026-05-29T06:00:00Z")?.state).toBe("MET");
  });

  it("is closed by a report in both languages, when the ten days are over", () => {
    const codes = (report: typeof BOTH | { kk: null; ru: string }, at: string) => {
      const decision = closeDiscussion("2026-05-12", report, new Date(at), CALENDAR);
      return isAccepted(decision) ? [] : decision.refused.map(({ code }) => code);
    };
    expect(codes({ kk: null, ru: "отчёт" }, "2026-05-26T18:59:59Z")).toEqual(["DISCUSSION_RUNS", "REPORT_MISSING"]);
    expect(codes(BOTH, "2026-05-26T19:00:00Z")).toEqual([]);
  });

  it("takes no remarks after its last day", () => {
    expect(remarksCount("2026-05-26", "2026-05-12", CALENDAR)).toEqual({ known: true, value: true });
    expect(remarksCount("2026-05-27", "2026-05-12", CALENDAR)).toEqual({ known: true, value: false });
    expect(remarksCount("2024-05-27", "2024-05-12", CALENDAR).known).toBe(false);
  });
});
