import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, compareDays, dayOf, isDay, weekday } from "./day";

const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

describe("day", () => {
  it("exists only when the calendar has it", () => {
    for (const day of ["2024-02-29", "2000-02-29", "2026-12-31", "2026-01-01", "9999-12-31"]) expect(isDay(day)).toBe(true);
    for (const text of ["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1",
      "20260101", "2026-01-01T00:00:00Z", " 2026-01-01", "2026-01-01\n", ""]) expect(isDay(text)).toBe(false);
  });

  it("exists for the 29th of February in leap years and in no other", () => {
    fc.assert(fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      expect(isDay(`${year}-02-29`)).toBe(isLeap);
    }));
  });

  it("comes back when as many days are taken away as were added", () => {
    fc.assert(fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      const moved = addDays(day, count);
      expect(isDay(moved)).toBe(true);
      expect(addDays(moved, -count)).toBe(day);
      expect(Math.sign(compareDays(moved, day))).toBe(Math.sign(count));
    }));
  });

  it("has the weekday after that of the day before", () => {
    fc.assert(fc.property(days, (day) => {
      expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
    }));
    expect(weekday("2026-03-15")).toBe(7);
    expect(weekday("2026-03-16")).toBe(1);
  });

  it("passes over leap days", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  });

  it("refuses to count from a day that does not exist", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
    expect(() => weekday("2026-02-30")).toThrow("no such day: 2026-02-30");
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
  });
});

describe("day of a moment in the named zone", () => {
  it("begins at 18:00 UTC of the day before until the clocks were put back on 2024-03-01", () => {
    expect(dayOf(new Date("2024-02-20T17:59:59Z"))).toBe("2024-02-20");
    expect(dayOf(new Date("2024-02-20T18:00:00Z"))).toBe("2024-02-21");
  });

  it("begins at 19:00 UTC of the day before since then", () => {
    expect(dayOf(new Date("2024-03-01T18:59:59Z"))).toBe("2024-03-01");
    expect(dayOf(new Date("2024-03-01T19:00:00Z"))).toBe("2024-03-02");
    expect(dayOf(new Date("2026-07-05T18:59:59.999Z"))).toBe("2026-07-05");
    expect(dayOf(new Date("2026-07-05T19:00:00Z"))).toBe("2026-07-06");
  });

  it("was the 29th of February for 25 hours when the clocks were put back", () => {
    const minutes = Array.from({ length: 60 * 48 }, (_, minute) => new Date(Date.UTC(2024, 1, 28, 12, minute)));
    expect(minutes.filter((moment) => dayOf(moment) === "2024-02-29")).toHaveLength(25 * 60);
  });

  it("never goes back as time goes on", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fc.integer({ min: 0, max: 400_000 }), (seconds, more) => {
      const day = dayOf(new Date(seconds * 1000));
      expect(isDay(day)).toBe(true);
      expect(compareDays(day, dayOf(new Date((seconds + more) * 1000)))).toBeLessThanOrEqual(0);
    }));
  });

  it("is another day in another zone", () => {
    expect(dayOf(new Date("2026-07-05T20:00:00Z"), "UTC")).toBe("2026-07-05");
    expect(() => dayOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});
