import { describe, expect, it } from "@jest/globals";
import { CALENDAR } from "../../../../../tests/support/proposal-fixture";
import { DEFAULT_DEADLINE_POLICY } from "../deadline-policy";
import { digitiseNewService } from "./digitise-new-service";
import { includeFoundService, owedFrom } from "./include-found-service";
import type { Board } from "./obligation";
import { reviewAfterActChange } from "./review-after-act-change";

const BOARD: Board = { calendar: CALENDAR, policy: DEFAULT_DEADLINE_POLICY, now: new Date("2026-11-20T06:00:00Z") };
const at = (instant: string): Date => new Date(instant);

describe("a service whose by-law changed", () => {
  it("is looked at again in the inventory of that quarter", () => {
    expect(reviewAfterActChange({ changedOn: "2026-08-15", reviewedAt: null }, BOARD)).toMatchObject({ kind: "REVIEW_AFTER_ACT_CHANGE", provision: "RULES-2025/11", binding: "2026-10-05", state: "OVERDUE" });
    expect(reviewAfterActChange({ changedOn: "2026-08-15", reviewedAt: at("2026-10-01T06:00:00Z") }, BOARD).state).toBe("MET");
    expect(reviewAfterActChange({ changedOn: "2025-08-15", reviewedAt: null }, BOARD).state).toBe("UNKNOWN");
  });
});

describe("a service that was found", () => {
  const found = (foundOn: string, settledAt: Date | null = null, now = "2026-11-20T06:00:00Z") => includeFoundService({ foundOn, settledAt }, { ...BOARD, now: at(now) });

  it("is proposed with the quarter in which it was found, and owed from the day after it", () => {
    expect(found("2026-09-30")).toMatchObject({ kind: "INCLUDE_FOUND_SERVICE", provision: "LAW/12 (1)", binding: "2026-10-05", state: "OVERDUE" });
    expect([found("2026-09-30", null, "2026-09-30T18:59:59Z"), found("2026-09-30", null, "2026-09-30T19:00:00Z")?.state]).toEqual([null, "UPCOMING"]);
    expect(owedFrom("2026-12-31")).toBe("2027-01-01");
  });

  it("is owed by nobody where it was settled in that quarter, and is met, late as well, by what settles it after", () => {
    expect(found("2026-09-30", at("2026-09-30T18:59:59Z"))).toBeNull();
    expect(["2026-09-30T19:00:00Z", "2026-10-06T06:00:00Z"].map((moment) => found("2026-09-30", at(moment))?.state)).toEqual(["MET", "MET_LATE"]);
  });
});

describe("a newly included service", () => {
  it("is moved to electronic form, for which the Law sets no term", () => {
    const included = { includedAt: at("2026-10-20T06:00:00Z"), forms: ["PAPER" as const], recordedAt: null };
    expect(digitiseNewService(included, BOARD)).toMatchObject({ kind: "DIGITISE_NEW_SERVICE", provision: "LAW/10, 9-1)", statutory: null, state: "UNKNOWN", reason: { kk: expect.any(String) } });
    expect(digitiseNewService({ ...included, recordedAt: at("2026-11-01T06:00:00Z") }, BOARD).state).toBe("MET");
    expect(digitiseNewService({ ...included, forms: ["ELECTRONIC_PARTIAL"] }, BOARD).state).toBe("MET");
  });
});
