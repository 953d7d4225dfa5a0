import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatReference, isNow, NOW, parseReference } from "./as-of";
import { addDays } from "./day";
import { instantOf } from "./instant";

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("2000-01-01", count));
const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map(instantOf);
const asOf = fc.record({ inForceOn: fc.option(day), knownOn: fc.option(moment) });
const id = fc.string({ minLength: 1 }).filter((text) => !text.includes("@"));

describe("a reference between subgraphs", () => {
  it("is read back as it was written, for any id and moment", () => {
    fc.assert(fc.property(id, asOf, (subject, view) => expect(parseReference(formatReference(subject, view))).toEqual({ id: subject, asOf: view })));
  });

  it("is today's id itself when both axes are now", () => {
    expect(formatReference("00101001", NOW)).toBe("00101001");
    expect(isNow(NOW)).toBe(true);
  });

  it("differs for every view", () => {
    expect(formatReference("x", { inForceOn: "2026-01-01", knownOn: null })).toBe("x@2026-01-01,-");
    expect(formatReference("x", { inForceOn: null, knownOn: "2026-01-01T00:00:00.000000Z" })).toBe("x@-,2026-01-01T00:00:00.000000Z");
  });

  it.each(["", "@", "x@", "x@-", "x@-,-", "x@2026-02-30,-", "x@-,2026-01-01", "x@-,2026-01-01T00:00:00Z", "x@2026-01-01,-,-", "@2026-01-01,-", "x@y@2026-01-01,-"])(
    "is not read from %j, which nothing wrote",
    (text) => expect(parseReference(text)).toBeNull(),
  );

  it("has one spelling: what is read is written the same", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseReference(text);
        expect(read === null || formatReference(read.id, read.asOf) === text).toBe(true);
      }),
    );
  });
});
