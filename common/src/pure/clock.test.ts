import { describe, expect, it } from "@jest/globals";
import { fixedClock, parseClock, shiftedClock } from "./clock";

describe("CLOCK", () => {
  it("stands still at a given moment", () => {
    const clock = parseClock("2026-03-01T00:00:00Z");
    expect(clock.now().toISOString()).toBe("2026-03-01T00:00:00.000Z");
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe("2026-03-01T00:00:00.000Z");
    expect(parseClock("2026-03-01T05:00:00+05:00").now().toISOString()).toBe("2026-03-01T00:00:00.000Z");
  });

  it.each([["+3d", 3 * 86_400_000], ["-2h", -2 * 3_600_000], ["+15m", 15 * 60_000]])("runs on shifted by %s", (text, shift) => {
    const before = Date.now();
    const shifted = parseClock(text).now().getTime() - shift;
    expect(shifted).toBeGreaterThanOrEqual(before);
    expect(shifted).toBeLessThanOrEqual(Date.now());
  });

  it.each(["", "now", "2026-03-01", "2026-02-30T00:00:00Z", "2026-03-01T00:00:00", "3d", "+3w", "+ 3d", "+3.5d"])(
    "refuses %j and says which setting is wrong",
    (text) => expect(() => parseClock(text)).toThrow(/^CLOCK is neither/),
  );

  it("can be shifted against another clock", () => {
    const clock = shiftedClock(-1000, fixedClock(new Date("2026-03-01T00:00:00Z")));
    expect(clock.now().toISOString()).toBe("2026-02-28T23:59:59.000Z");
  });
});
