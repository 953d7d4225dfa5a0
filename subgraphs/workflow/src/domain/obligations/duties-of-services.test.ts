import { describe, expect, it } from "@jest/globals";
import { CALENDAR } from "../../../../../tests/support/proposal-fixture";
import { DEFAULT_DEADLINE_POLICY } from "../deadline-policy";
import { digitiseNewService } from "./digitise-new-service";
import { includeFoundService } from "./include-found-service";
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
  it("is proposed with the quarter in which it was found", () => {
    expect(includeFoundService({ foundOn: "2026-10-01", settledAt: null }, BOARD)).toMatchObject({ kind: "INCLUDE_FOUND_SERVICE", provision: "LAW/12 (1)", binding: "2027-01-05", state: "UPCOMING" });
    expect(includeFoundService({ foundOn: "2026-09-30", settledAt: at("2026-10-06T06:00:00Z") }, BOARD).state).toBe("MET_LATE");
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
