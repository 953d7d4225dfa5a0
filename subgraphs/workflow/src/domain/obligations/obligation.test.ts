import { describe, expect, it } from "@jest/globals";
import { known, unknown } from "../known";
import { dueOn, obligation, withoutTerm } from "./obligation";

const at = (instant: string): Date => new Date(instant);
const state = (met: Date | "NOTHING_TO_DO" | null, now: string) => obligation("INVENTORY", "RULES-2025/13", known(dueOn("2026-10-05")), met, at(now)).state;

describe("an obligation", () => {
  /** Almaty is five hours ahead of UTC. */
  it.each([
    ["2026-10-04T18:59:59Z", "UPCOMING"],
    ["2026-10-04T21:00:00Z", "DUE_TODAY"],
    ["2026-10-05T18:59:59Z", "DUE_TODAY"],
    ["2026-10-05T19:00:00Z", "OVERDUE"],
    ["2026-10-05T21:00:00Z", "OVERDUE"],
  ])("at %s is %s", (now, expected) => {
    expect(state(null, now)).toBe(expected);
  });

  it("that is met says whether in time, by the day in the registry's own time", () => {
    expect(state(at("2026-10-04T21:00:00Z"), "2026-12-01T00:00:00Z")).toBe("MET");
    expect(state(at("2026-10-05T21:00:00Z"), "2026-12-01T00:00:00Z")).toBe("MET_LATE");
    expect(state("NOTHING_TO_DO", "2026-12-01T00:00:00Z")).toBe("MET");
  });

  it("whose day is not known is unknown, with the reason in both languages", () => {
    const reason = { kk: "белгісіз", ru: "неизвестно" };
    expect(obligation("INVENTORY", "RULES-2025/13", unknown(reason), at("2026-10-04T21:00:00Z"), at("2026-10-05T21:00:00Z"))).toEqual({
      kind: "INVENTORY", provision: "RULES-2025/13", statutory: null, nextWorkingDay: null, binding: null, wording: null, state: "UNKNOWN", metAt: at("2026-10-04T21:00:00Z"), reason,
    });
    expect(withoutTerm("DIGITISE_NEW_SERVICE", "LAW/10, 9-1)", null, reason)).toMatchObject({ state: "UNKNOWN", reason });
    expect(withoutTerm("DIGITISE_NEW_SERVICE", "LAW/10, 9-1)", at("2026-10-04T21:00:00Z"), reason)).toMatchObject({ state: "MET" });
  });
});
