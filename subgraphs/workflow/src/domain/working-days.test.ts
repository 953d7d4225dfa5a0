import { describe, expect, it } from "@jest/globals";
import { addDays } from "@tizilim/common/pure/day";
import fc from "fast-check";
import { calendarOf } from "./calendar";
import { addWorkingDays, isWorkingDay, nextWorkingDay } from "./working-days";

const calendar = calendarOf({ from: 2025, to: 2027 });
const daysOf2026 = fc.nat(364).map((count) => addDays("2026-01-01", count));

function valueOf<T>(answer: { known: true; value: T } | { known: false }): T {
  if (!answer.known) throw new Error("the answer is not known");
  return answer.value;
}

describe("working days", () => {
  it("begin again on 7 July 2026 after a Sunday and the moved Day of the Capital", () => {
    expect(nextWorkingDay("2026-07-05", calendar)).toEqual({ known: true, value: "2026-07-07" });
  });

  it("are themselves the next working day", () => {
    fc.assert(fc.property(daysOf2026, (day) => {
      const next = valueOf(nextWorkingDay(day, calendar));
      expect(valueOf(isWorkingDay(next, calendar))).toBe(true);
      expect(next === day).toBe(valueOf(isWorkingDay(day, calendar)));
      for (let between = day; between < next; between = addDays(between, 1)) {
        expect(valueOf(isWorkingDay(between, calendar))).toBe(false);
      }
    }));
  });

  it("are counted from the day after the first", () => {
    expect(addWorkingDays("2026-03-19", 1, calendar)).toEqual({ known: true, value: "2026-03-20" });
    expect(addWorkingDays("2026-03-20", 1, calendar)).toEqual({ known: true, value: "2026-03-26" });
    expect(addWorkingDays("2026-03-20", 10, calendar)).toEqual({ known: true, value: "2026-04-08" });
    expect(addWorkingDays("2026-03-21", 0, calendar)).toEqual({ known: true, value: "2026-03-21" });
  });

  it("add up", () => {
    fc.assert(fc.property(daysOf2026, fc.nat(20), fc.nat(20), (day, a, b) => {
      const inTwoSteps = addWorkingDays(valueOf(addWorkingDays(day, a, calendar)), b, calendar);
      expect(inTwoSteps).toEqual(addWorkingDays(day, a + b, calendar));
    }));
  });

  it("are unknown in a year whose holidays are not known, with the reason in both languages", () => {
    const answer = isWorkingDay("2028-01-05", calendar);
    expect(answer).toEqual({ known: false, reason: {
      kk: "2028 жылғы мереке және демалыс күндері белгісіз.",
      ru: "Праздничные и выходные дни 2028 года неизвестны.",
    } });
    expect(nextWorkingDay("2028-01-01", calendar).known).toBe(false);
    expect(addWorkingDays("2027-12-30", 5, calendar).known).toBe(false);
    expect(isWorkingDay("2024-06-03", calendar).known).toBe(false);
  });

  it("are unknown where Kurban-ait may yet be announced, though a Sunday there is known to be off", () => {
    expect(isWorkingDay("2027-05-17", calendar)).toMatchObject({ known: false, reason: { ru: expect.stringContaining("Первый день Курбан-айта") } });
    expect(isWorkingDay("2027-05-16", calendar)).toEqual({ known: true, value: false });
    expect(addWorkingDays("2027-05-13", 3, calendar).known).toBe(false);
  });

  it("cannot be counted backwards or in parts", () => {
    expect(() => addWorkingDays("2026-03-20", -1, calendar)).toThrow(RangeError);
    expect(() => addWorkingDays("2026-03-20", 1.5, calendar)).toThrow(RangeError);
  });
});
