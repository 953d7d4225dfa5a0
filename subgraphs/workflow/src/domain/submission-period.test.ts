import { describe, expect, it } from "@jest/globals";
import { addDays } from "@tizilim/common/pure/day";
import fc from "fast-check";
import { CALENDAR } from "../../../../tests/support/proposal-fixture";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "./deadline-policy";
import { RULES_2025_IN_FORCE_FROM } from "./deadline-rules";
import { formatQuarter, previousQuarter, quarterOf } from "./quarter";
import { submissionPeriod } from "./submission-period";

/** From the first day of the Rules to the end of the holidays that are known. */
const day = fc.nat(730).map((count) => addDays(RULES_2025_IN_FORCE_FROM, count));
const of = (draftedFor: string, today: string, policy: DeadlinePolicy = DEFAULT_DEADLINE_POLICY) => submissionPeriod(draftedFor, today, CALENDAR, policy);

describe("a proposal that is submitted", () => {
  it("counts for the period it was drafted for until the date that binds, then for the next", () => {
    expect(of("2026-Q2", "2026-07-05")).toEqual({ known: true, value: { period: "2026-Q2", late: false } });
    expect(of("2026-Q2", "2026-07-06")).toEqual({ known: true, value: { period: "2026-Q3", late: true } });
    const moved = { ...DEFAULT_DEADLINE_POLICY, binds: "NEXT_WORKING_DAY" } as const;
    expect(of("2026-Q2", "2026-07-07", moved)).toEqual({ known: true, value: { period: "2026-Q2", late: false } });
    expect(of("2026-Q2", "2026-07-08", moved)).toEqual({ known: true, value: { period: "2026-Q3", late: true } });
  });

  it("is late on any day after the 5th for the last quarter, and never for the current one", () => {
    fc.assert(fc.property(day, (today) => {
      const current = quarterOf(today);
      const firstMonth = today.slice(5, 7) === ["01", "04", "07", "10"][current.number - 1];
      const stillOpen = firstMonth && Number(today.slice(8)) <= 5;
      const last = formatQuarter(previousQuarter(current));
      expect(of(last, today)).toEqual({ known: true, value: stillOpen ? { period: last, late: false } : { period: formatQuarter(current), late: true } });
      expect(of(formatQuarter(current), today)).toEqual({ known: true, value: { period: formatQuarter(current), late: false } });
    }));
  });

  it("counts for no known period before the Rules", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), (before) => {
      expect(of("2025-Q4", addDays(RULES_2025_IN_FORCE_FROM, -before)).known).toBe(false);
    }));
  });
});
