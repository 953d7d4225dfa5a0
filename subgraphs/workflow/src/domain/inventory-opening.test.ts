import { describe, expect, it } from "@jest/globals";
import { CALENDAR } from "../../../../tests/support/proposal-fixture";
import { calendarOf } from "./calendar";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "./deadline-policy";
import { bodiesKnownBy, inventoryOpening } from "./inventory-opening";
import { formatQuarter } from "./quarter";

const on = (day: string, calendar = CALENDAR) => {
  const opening = inventoryOpening(day, calendar, DEFAULT_DEADLINE_POLICY);
  return opening === null ? null : `${formatQuarter(opening.period)} ${opening.bodiesKnownOn}`;
};

describe("the inventory that is to be open on a day", () => {
  it("is that of the quarter that ended last, never of the one that runs", () => {
    expect(on("2026-09-30")).toBe("2026-Q2 2026-07-05");
    expect(on("2026-10-01")).toBe("2026-Q3 2026-10-01");
  });

  it("is owed by the bodies that the register had by the date that binds", () => {
    expect([on("2026-10-05"), on("2026-10-06"), on("2026-12-31")]).toEqual(["2026-Q3 2026-10-05", "2026-Q3 2026-10-05", "2026-Q3 2026-10-05"]);
  });

  it("is owed by whoever came by the working day after the 5th, where that is the day that binds", () => {
    const moved = { ...DEFAULT_DEADLINE_POLICY, binds: "NEXT_WORKING_DAY" } as const;
    expect(inventoryOpening("2026-07-20", CALENDAR, moved)?.bodiesKnownOn).toBe("2026-07-07");
    const last = (policy: DeadlinePolicy) => bodiesKnownBy({ year: 2026, number: 2 }, CALENDAR, policy);
    expect([last(DEFAULT_DEADLINE_POLICY), last(moved), bodiesKnownBy({ year: 2025, number: 3 }, CALENDAR, moved)]).toEqual(["2026-07-05", "2026-07-07", null]);
  });

  it("is none where no rule is known for the quarter", () => {
    expect(on("2025-12-25", calendarOf({ from: 2025, to: 2026 }))).toBeNull();
    expect(on("2026-01-01", calendarOf({ from: 2025, to: 2026 }))).toBe("2025-Q4 2026-01-01");
  });
});
