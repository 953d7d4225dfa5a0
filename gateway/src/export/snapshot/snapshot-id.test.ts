import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatSnapshotId, parseSnapshotId } from "./snapshot-id";

const number = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe("the id of a snapshot", () => {
  it("tells its numbers and its day, and nothing else reads as one", () => {
    fc.assert(
      fc.property(number, number, number, fc.constantFrom("2026-01-01", "2024-02-29", "2027-12-31"), (register, proposals, acts, day) => {
        expect(parseSnapshotId(formatSnapshotId({ register, proposals, acts, day }))).toEqual({ register, proposals, acts, day });
      }),
    );
    for (const wrong of ["", "manifest.json", "r01-p0-a0-2026-01-01", "r1-p0-a0-2026-02-30", "r1-p0-2026-01-01", "r1-p0-a0-2026-01-01 ", "r9999999999-p0-a0-2026-01-01", "../r1-p0-a0-2026-01-01"]) {
      expect([wrong, parseSnapshotId(wrong)]).toEqual([wrong, null]);
    }
  });
});
