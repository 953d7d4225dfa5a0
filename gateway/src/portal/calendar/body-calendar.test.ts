import { describe, expect, it } from "@jest/globals";
import ICAL from "ical.js";
import { bodyCalendar } from "./body-calendar";
import type { DueDay } from "./due-day";

const DAY: DueDay = {
  id: "obligation-INVENTORY.provider-1.2026-Q3", state: "UPCOMING", statutory: "2026-10-05", nextWorkingDay: "2026-10-05", binding: "2026-10-05", wording: "NOT_LATER_THAN",
  provision: "RULES-2025/13", metAt: null,
  subject: { kk: "Әділет министрлігі: 2026 жылғы III тоқсан бойынша мемлекеттік көрсетілетін қызметтерді түгендеу; «үтір, нүктелі үтір»", ru: "Министерство юстиции: инвентаризация" },
};
const NOW = new Date("2026-10-01T04:00:00Z");

/** Events as an independent library reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents("vevent").map((component) => ({ component, event: new ICAL.Event(component) }));
}

describe("the calendar of a body", () => {
  it("is read by an independent library: whole days, in the language asked for, with the norm", () => {
    const [kk] = read(bodyCalendar({ body: "Әділет министрлігі", language: "kk", days: [DAY], now: NOW }));
    expect([kk?.event.uid, kk?.event.summary]).toEqual([`${DAY.id}@tizilim`, DAY.subject.kk]);
    expect([kk?.event.startDate.toString(), kk?.event.endDate.toString(), kk?.event.startDate.isDate]).toEqual(["2026-10-05", "2026-10-06", true]);
    expect(kk?.event.description.split("\n").slice(0, 2)).toEqual(["Норма: RULES-2025/13", "Норма бойынша күні: 2026-10-05 күнінен кешіктірмей"]);
    const [ru] = read(bodyCalendar({ body: "Министерство юстиции", language: "ru", days: [DAY], now: NOW }));
    expect([ru?.event.summary, ru?.event.description.split("\n")[1]]).toEqual([DAY.subject.ru, "Дата по норме: не позднее 2026-10-05"]);
  });

  it("says before which day, in the order of each language", () => {
    const before = (language: "kk" | "ru") => read(bodyCalendar({ body: "x", language, days: [{ ...DAY, wording: "BEFORE", statutory: "2026-10-10", binding: "2026-10-09" }], now: NOW }))[0]?.event.description.split("\n")[1];
    expect([before("kk"), before("ru")]).toEqual(["Норма бойынша күні: 2026-10-10 күніне дейін", "Дата по норме: до 2026-10-10"]);
  });

  it("warns three days ahead of what is not met, and ticks off what is", () => {
    const met: DueDay = { ...DAY, id: "obligation-x", state: "MET", metAt: "2026-10-02T04:00:00Z" };
    const [open, done] = read(bodyCalendar({ body: "x", language: "ru", days: [DAY, met], now: NOW }));
    expect(open?.component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger")?.toString()).toBe("-P3D");
    expect(done?.component.getFirstSubcomponent("valarm")).toBeNull();
    expect(done?.event.summary.startsWith("✓ ")).toBe(true);
  });

  it("has greater numbers later, so that a program takes what was met and is due again", () => {
    const met: DueDay = { ...DAY, state: "MET", metAt: "2026-10-01T04:00:00Z" };
    const sequence = (day: DueDay, now: string) => read(bodyCalendar({ body: "x", language: "ru", days: [day], now: new Date(now) }))[0]?.event.sequence ?? 0;
    const [due, done, dueAgain] = [sequence(DAY, "2026-09-30T04:00:00Z"), sequence(met, "2026-10-01T04:00:00Z"), sequence(DAY, "2026-10-01T04:01:00Z")];
    expect([due < done, done < dueAgain, dueAgain < 2 ** 31]).toEqual([true, true, true]);
  });

  it("leaves out what has no day", () => {
    expect(read(bodyCalendar({ body: "x", language: "kk", days: [{ ...DAY, binding: null, state: "UNKNOWN" }], now: NOW }))).toEqual([]);
  });

  it("folds long lines at 75 bytes, not within a letter", () => {
    const lines = bodyCalendar({ body: "Әділет министрлігі", language: "kk", days: [DAY], now: NOW }).split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join("")).not.toContain("�");
  });
});
