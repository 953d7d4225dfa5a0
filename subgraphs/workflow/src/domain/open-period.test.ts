import { describe, expect, it } from "@jest/globals";
import { calendarOf } from "./calendar";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "./deadline-policy";
import { openPeriod } from "./open-period";
import { formatQuarter } from "./quarter";

const calendar = calendarOf({ from: 2025, to: 2027 });
const MOVED: DeadlinePolicy = { ...DEFAULT_DEADLINE_POLICY, binds: "NEXT_WORKING_DAY" };

function open(day: string, policy: DeadlinePolicy = DEFAULT_DEADLINE_POLICY): string | null {
  const period = openPeriod(day, calendar, policy);
  return period.known ? formatQuarter(period.value) : null;
}

describe("open period", () => {
  it("is the last quarter until its date for proposals has passed", () => {
    expect(open("2026-07-01")).toBe("2026-Q2");
    expect(open("2026-07-05")).toBe("2026-Q2");
    expect(open("2026-07-06")).toBe("2026-Q3");
    expect(open("2026-06-30")).toBe("2026-Q2");
  });

  it("stays the last quarter until the next working day where policy says that this one binds", () => {
    expect(open("2026-07-07", MOVED)).toBe("2026-Q2");
    expect(open("2026-07-08", MOVED)).toBe("2026-Q3");
  });

  it("passes from one year to the next", () => {
    expect(open("2026-12-31")).toBe("2026-Q4");
    expect(open("2027-01-05")).toBe("2026-Q4");
    expect(open("2027-01-06")).toBe("2027-Q1");
  });

  it("is unknown before the Rules and the fourth quarter of 2025 from their first day", () => {
    expect(open("2025-12-20")).toBeNull();
    expect(open("2025-12-21")).toBe("2025-Q4");
  });

  it("needs no list of holidays while the statutory date binds", () => {
    expect(open("2028-01-05")).toBe("2027-Q4");
    expect(open("2028-01-06")).toBe("2028-Q1");
    expect(open("2028-01-05", MOVED)).toBeNull();
  });
});
