import { describe, expect, it } from "@jest/globals";
import { calendarOf } from "./calendar";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "./deadline-policy";
import { deadlinesOf, type Deadlines } from "./deadlines";
import { parseQuarter } from "./quarter";

const calendar = calendarOf({ from: 2025, to: 2027 });
const MOVED: DeadlinePolicy = { binds: "NEXT_WORKING_DAY", beforeIncludesTheDay: false };

function of(id: string, policy: DeadlinePolicy = DEFAULT_DEADLINE_POLICY): Deadlines {
  const quarter = parseQuarter(id);
  if (quarter === null) throw new Error(`no quarter: ${id}`);
  return deadlinesOf(quarter, calendar, policy);
}

function bindingDays(id: string, policy: DeadlinePolicy): string[] {
  return of(id, policy).deadlines.map(({ binding }) => binding);
}

describe("deadlines", () => {
  /** quarter_deadlines_2026.csv */
  it.each([
    ["2025-Q4", ["2026-01-05", "2026-01-05"], ["2026-01-10", "2026-01-12"], ["2026-01-30", "2026-01-30"]],
    ["2026-Q1", ["2026-04-05", "2026-04-06"], ["2026-04-10", "2026-04-10"], ["2026-04-30", "2026-04-30"]],
    ["2026-Q2", ["2026-07-05", "2026-07-07"], ["2026-07-10", "2026-07-10"], ["2026-07-30", "2026-07-30"]],
    ["2026-Q3", ["2026-10-05", "2026-10-05"], ["2026-10-10", "2026-10-12"], ["2026-10-30", "2026-10-30"]],
    ["2026-Q4", ["2027-01-05", "2027-01-05"], ["2027-01-10", "2027-01-11"], ["2027-01-30", "2027-02-01"]],
  ])("of %s have the statutory date and the next working day", (id, ...dates) => {
    expect(of(id).unknown).toBeNull();
    expect(of(id).deadlines.map(({ statutory, nextWorkingDay }) => [statutory, nextWorkingDay])).toEqual(dates);
  });

  it("have the words and the provisions of the Rules", () => {
    expect(of("2026-Q1").deadlines.map(({ kind, wording, provision }) => [kind, wording, provision])).toEqual([
      ["PROPOSALS_DUE", "NOT_LATER_THAN", "RULES-2025/14"],
      ["PORTAL_DETAILS_DUE", "BEFORE", "RULES-2025/25"],
      ["DECISION_DUE", "NOT_LATER_THAN", "RULES-2025/17"],
    ]);
  });

  it("bind on the statutory date, and before the 10th means by the 9th, unless policy says otherwise", () => {
    expect(bindingDays("2026-Q2", DEFAULT_DEADLINE_POLICY)).toEqual(["2026-07-05", "2026-07-09", "2026-07-30"]);
    expect(bindingDays("2026-Q4", DEFAULT_DEADLINE_POLICY)).toEqual(["2027-01-05", "2027-01-09", "2027-01-30"]);
  });

  it("take in the 10th itself where policy says so", () => {
    expect(bindingDays("2026-Q3", { binds: "STATUTORY", beforeIncludesTheDay: true })).toEqual(["2026-10-05", "2026-10-10", "2026-10-30"]);
    expect(bindingDays("2026-Q3", { ...MOVED, beforeIncludesTheDay: true })).toEqual(["2026-10-05", "2026-10-12", "2026-10-30"]);
  });

  it("bind on the next working day, and before it on the day before, where policy says so", () => {
    expect(bindingDays("2026-Q2", MOVED)).toEqual(["2026-07-07", "2026-07-09", "2026-07-30"]);
    expect(bindingDays("2026-Q3", MOVED)).toEqual(["2026-10-05", "2026-10-11", "2026-10-30"]);
    expect(bindingDays("2026-Q4", MOVED)).toEqual(["2027-01-05", "2027-01-10", "2027-02-01"]);
  });

  it("never bind earlier because dates are moved", () => {
    for (const id of ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]) {
      const stated = bindingDays(id, DEFAULT_DEADLINE_POLICY);
      expect(bindingDays(id, MOVED).every((day, index) => day >= (stated[index] ?? ""))).toBe(true);
    }
  });

  it("are unknown for what fell due before the Rules, with the reason in both languages", () => {
    const { deadlines, unknown } = of("2025-Q3");
    expect(deadlines).toEqual([]);
    expect(unknown?.kk).toContain("21 желтоқсан");
    expect(unknown?.ru).toContain("до 21 декабря 2025 года");
  });

  it("are those of the day on which they fall due, though the Rules began within the quarter", () => {
    expect(of("2025-Q4").deadlines).toHaveLength(3);
  });

  it("are unknown where the holidays of the year are not known", () => {
    const { deadlines, unknown } = of("2027-Q4");
    expect(deadlines).toEqual([]);
    expect(unknown?.ru).toBe("Праздничные и выходные дни 2028 года неизвестны.");
  });
});
