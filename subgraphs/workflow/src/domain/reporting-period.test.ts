import { describe, expect, it } from "@jest/globals";
import { calendarOf } from "./calendar";
import { DEFAULT_DEADLINE_POLICY } from "./deadline-policy";
import { parseQuarter, type Quarter } from "./quarter";
import { hasTerms, reportingPeriod } from "./reporting-period";

const quarter = (id: string) => parseQuarter(id) as Quarter;
const period = (id: string) => reportingPeriod(quarter(id), calendarOf({ from: 2025, to: 2027 }), DEFAULT_DEADLINE_POLICY);

describe("reporting period", () => {
  it("has the days of its quarter and the terms of the month after it", () => {
    expect(period("2026-Q3")).toMatchObject({
      id: "2026-Q3", from: "2026-07-01", to: "2026-09-30", unknown: null,
      deadlines: [{ statutory: "2026-10-05" }, { statutory: "2026-10-10" }, { statutory: "2026-10-30" }],
    });
  });

  it("says why, where its terms are not known", () => {
    expect(period("2025-Q2")).toMatchObject({ deadlines: [], unknown: { kk: expect.any(String), ru: expect.any(String) } });
  });

  it("has terms only where the month after it can be written", () => {
    expect([hasTerms(quarter("9998-Q4")), hasTerms(quarter("9999-Q4"))]).toEqual([true, false]);
  });
});
