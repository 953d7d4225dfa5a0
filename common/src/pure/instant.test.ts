import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { END_OF_TIME, instantOf, momentAfter, parseInstant } from "./instant";

const date = fc.date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
const instant = fc.tuple(date, fc.integer({ min: 0, max: 999 })).map(([day, micros]) => instantOf(day).replace(/000Z$/, `${String(micros).padStart(3, "0")}Z`));

describe("an instant", () => {
  it("sorts as text as it does in time", () => {
    fc.assert(fc.property(date, date, (one, other) => expect(Math.sign(one.getTime() - other.getTime())).toBe(instantOf(one) < instantOf(other) ? -1 : instantOf(one) > instantOf(other) ? 1 : 0)));
  });

  it("is read back as it was written", () => {
    fc.assert(fc.property(instant, (text) => expect(parseInstant(text)).toBe(text)));
    expect(instantOf(new Date("2026-10-05T06:00:00.120Z"))).toBe("2026-10-05T06:00:00.120000Z");
  });

  it.each([
    ["2026-10-05T05:00:00+05:00", "2026-10-05T00:00:00.000000Z"],
    ["2026-01-01T00:30:00.5+05:00", "2025-12-31T19:30:00.500000Z"],
    ["2026-10-05t06:00:00z", "2026-10-05T06:00:00.000000Z"],
    ["2026-10-05T06:00:00.1234567Z", "2026-10-05T06:00:00.123456Z"],
  ])("is read from %s as %s", (text, read) => expect(parseInstant(text)).toBe(read));

  it.each(["2026-02-29T00:00:00Z", "2026-01-01T25:00:00Z", "2026-01-01", "2026-01-01T00:00:00", "2026-01-01 00:00:00Z", "2026-13-01T00:00:00Z", "now", ""])(
    "is not read from %s",
    (text) => expect(parseInstant(text)).toBeNull(),
  );
});

describe("the moment after another", () => {
  it("is strictly later, and not before now", () => {
    fc.assert(
      fc.property(instant, instant, (last, now) => {
        const after = momentAfter(last, now);
        expect(after > last).toBe(true);
        expect(after >= now).toBe(true);
        expect(parseInstant(after)).toBe(after);
      }),
    );
  });

  it("is now where now is later, and one microsecond on where it is not", () => {
    expect(momentAfter(null, "2026-01-01T00:00:00.000000Z")).toBe("2026-01-01T00:00:00.000000Z");
    expect(momentAfter("2026-01-01T00:00:00.999999Z", "2026-01-01T00:00:00.000000Z")).toBe("2026-01-01T00:00:01.000000Z");
    expect(momentAfter("2026-12-31T23:59:59.999999Z", "2026-01-01T00:00:00.000000Z")).toBe("2027-01-01T00:00:00.000000Z");
  });

  it("is never the end of time", () => expect(momentAfter("2199-12-31T23:59:59.999999Z", "2026-01-01T00:00:00.000000Z") < END_OF_TIME).toBe(true));
});
