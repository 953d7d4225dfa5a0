import { describe, expect, it } from "@jest/globals";
import { addDays } from "@tizilim/common/pure/day";
import { PUBLISHED_DAYS_OFF } from "../../../../tests/support/published-days-off";
import { calendarOf, yearOf, type Calendar } from "./calendar";
import { HOLIDAYS } from "./holidays";
import { isWorkingDay } from "./working-days";

const ALL_YEARS = { from: 2025, to: 2027 };

function dayCounts(year: number, calendar: Calendar): { working: number; rest: number; unknown: number } {
  const counts = { working: 0, rest: 0, unknown: 0 };
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    const working = isWorkingDay(day, calendar);
    counts[!working.known ? "unknown" : working.value ? "working" : "rest"] += 1;
  }
  return counts;
}

describe("calendar", () => {
  it.each([2025, 2026, 2027] as const)("has off in %d the days that were published, and no other", (year) => {
    const { holidays, religious, moved } = PUBLISHED_DAYS_OFF[year];
    const published = [...holidays, ...religious, ...moved].map((day) => `${year}-${day}`).sort();
    const ours = [...calendarOf(ALL_YEARS).off.keys()].filter((day) => day.startsWith(String(year))).sort();
    expect(ours).toEqual(published);
  });

  it("has 246 working days in 2025 and 247 in 2026", () => {
    expect(dayCounts(2025, calendarOf(ALL_YEARS))).toEqual({ rest: 119, working: 246, unknown: 0 });
    expect(dayCounts(2026, calendarOf(ALL_YEARS))).toEqual({ rest: 118, working: 247, unknown: 0 });
  });

  it("had 246 in 2026 before it was known that 30 August is no longer a holiday", () => {
    expect(dayCounts(2026, calendarOf(ALL_YEARS, "2026-03-17"))).toEqual({ rest: 119, working: 246, unknown: 0 });
    expect(dayCounts(2026, calendarOf(ALL_YEARS, "2026-03-18"))).toEqual({ rest: 118, working: 247, unknown: 0 });
    expect(calendarOf(ALL_YEARS, "2026-03-17").off.has("2026-08-31")).toBe(true);
    expect(calendarOf(ALL_YEARS).off.has("2026-08-31")).toBe(false);
  });

  it("has 30 August as Constitution Day until 2025 and 15 March from 2027", () => {
    const calendar = calendarOf(ALL_YEARS);
    const days = [...calendar.off].filter(([, name]) => name.ru?.startsWith("День Конституции")).map(([day]) => day);
    expect(days).toEqual(["2025-08-30", "2027-03-15"]);
  });

  it("has 247 working days in 2027 if the day of Kurban-ait, not yet announced, takes none of three that are open", () => {
    expect(dayCounts(2027, calendarOf(ALL_YEARS))).toEqual({ rest: 118, working: 244, unknown: 3 });
    expect([...calendarOf(ALL_YEARS).open.keys()]).toEqual(["2027-05-14", "2027-05-15", "2027-05-16", "2027-05-17", "2027-05-18"]);
  });

  it("did not know the day of Kurban-ait of 2026 before it was announced", () => {
    expect(isWorkingDay("2026-05-27", calendarOf(ALL_YEARS, "2026-01-01")).known).toBe(false);
    expect(isWorkingDay("2026-05-27", calendarOf(ALL_YEARS, "2026-01-02"))).toEqual({ known: true, value: false });
    expect(isWorkingDay("2026-05-26", calendarOf(ALL_YEARS, "2026-01-02"))).toEqual({ known: true, value: true });
  });

  it("never makes up for 7 January and Kurban-ait", () => {
    const facts = { ...HOLIDAYS, years: [2023], announced: [{
      name: { kk: "Құрбан айт", ru: "Курбан-айт" }, earliest: "2023-06-24", latest: "2023-06-24",
      announced: { day: "2023-06-24", knownFrom: null, knownTo: null, source: "made up for this test: a Saturday" },
    }] };
    const calendar = calendarOf({ from: 2023, to: 2023 }, null, facts);
    expect(isWorkingDay("2023-01-07", calendar)).toEqual({ known: true, value: false });
    expect(isWorkingDay("2023-01-09", calendar)).toEqual({ known: true, value: true });
    expect(isWorkingDay("2023-06-26", calendar)).toEqual({ known: true, value: true });
  });

  it("has a Saturday worked and a Monday off where a decree moved them", () => {
    const calendar = calendarOf({ from: 2022, to: 2022 }, null, { ...HOLIDAYS, years: [2022] });
    expect(isWorkingDay("2022-10-22", calendar)).toEqual({ known: true, value: true });
    expect(isWorkingDay("2022-10-24", calendar)).toEqual({ known: true, value: false });
    expect(isWorkingDay("2022-10-25", calendar)).toEqual({ known: true, value: false });
  });

  it("covers only the years that are asked for and known", () => {
    expect([...calendarOf({ from: 2026, to: 2040 }).years]).toEqual([2026, 2027]);
  });

  it("names every day off in both languages", () => {
    for (const name of calendarOf(ALL_YEARS).off.values()) {
      expect(name.kk).toBeTruthy();
      expect(name.ru).toBeTruthy();
    }
  });
});
