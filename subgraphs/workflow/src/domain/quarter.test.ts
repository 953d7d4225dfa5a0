import { describe, expect, it } from "@jest/globals";
import { addDays } from "@tizilim/common/pure/day";
import fc from "fast-check";
import { dayAfterQuarter, firstDayOf, formatQuarter, lastDayOf, nextQuarter, parseQuarter, previousQuarter, quarterOf } from "./quarter";

const days = fc.nat(80_000).map((count) => addDays("1950-01-01", count));

describe("quarter", () => {
  it("holds every day from its first to its last", () => {
    fc.assert(fc.property(days, (day) => {
      const quarter = quarterOf(day);
      expect(firstDayOf(quarter) <= day && day <= lastDayOf(quarter)).toBe(true);
      expect(quarterOf(addDays(lastDayOf(quarter), 1))).toEqual(nextQuarter(quarter));
      expect(quarterOf(addDays(firstDayOf(quarter), -1))).toEqual(previousQuarter(quarter));
    }));
  });

  it("is read as it is written", () => {
    fc.assert(fc.property(days, (day) => expect(parseQuarter(formatQuarter(quarterOf(day)))).toEqual(quarterOf(day))));
    expect(formatQuarter(quarterOf("2026-08-15"))).toBe("2026-Q3");
  });

  it.each(["2026-Q0", "2026-Q5", "2026Q1", "26-Q1", "2026-q1", "2026-Q1 ", ""])("is not written %j", (id) => {
    expect(parseQuarter(id)).toBeNull();
  });

  it("has the days of the calendar", () => {
    expect(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"].map((id) => {
      const quarter = parseQuarter(id);
      return quarter && [firstDayOf(quarter), lastDayOf(quarter)];
    })).toEqual([["2026-01-01", "2026-03-31"], ["2026-04-01", "2026-06-30"], ["2026-07-01", "2026-09-30"], ["2026-10-01", "2026-12-31"]]);
  });

  it("is followed by a month that has a 30th", () => {
    fc.assert(fc.property(days, (day) => expect(dayAfterQuarter(quarterOf(day), 30)).toMatch(/-(01|04|07|10)-30$/)));
    expect(dayAfterQuarter({ year: 2026, number: 4 }, 5)).toBe("2027-01-05");
  });

  it("has no day that does not exist", () => {
    expect(() => quarterOf("2026-02-30")).toThrow(RangeError);
  });
});
