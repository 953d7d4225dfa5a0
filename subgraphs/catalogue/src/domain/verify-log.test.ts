import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { entryHash, HASH_BEFORE_THE_FIRST, type RegisterEntryRecord } from "./register-entry";
import { verifyLog, type HashedEntry } from "./verify-log";

const entry = (number: number): RegisterEntryRecord => ({
  number,
  kind: "SERVICE_AMENDED",
  subject: "00101001",
  changes: [{ field: "term", before: null, after: `"${number}"` }],
  effectiveFrom: "2026-01-01",
  recordedAt: `2026-01-01T00:00:00.${String(number).padStart(6, "0")}Z`,
  cause: { kind: "IMPORT", reference: "test", orderNumber: null, orderDate: null },
  proposal: null,
});

function logOf(length: number): HashedEntry[] {
  let hash = HASH_BEFORE_THE_FIRST;
  return Array.from({ length }, (_, at) => {
    const record = entry(at + 1);
    hash = entryHash(record, hash);
    return { ...record, hash };
  });
}

const someLog = fc.integer({ min: 2, max: 30 }).chain((length) => fc.tuple(fc.constant(logOf(length)), fc.nat(length - 1)));

describe("the log of the register", () => {
  it("has no fault as it was written", () => {
    const log = logOf(20);
    expect(verifyLog(log, log.at(-1) ?? null)).toEqual([]);
    expect(verifyLog([], { number: 0, hash: HASH_BEFORE_THE_FIRST })).toEqual([]);
  });

  it("shows an entry that was altered, wherever it stands", () => {
    fc.assert(fc.property(someLog, ([log, at]) => {
      const altered = log.map((one, place) => (place === at ? { ...one, effectiveFrom: "2020-01-01" } : one));
      expect(verifyLog(altered)).toContainEqual({ number: at + 1, fault: "HASH" });
    }));
  });

  it("shows an entry that was lost or doubled, wherever it stands", () => {
    fc.assert(fc.property(someLog, ([log, at]) => {
      const lost = log.filter((_, place) => place !== at);
      expect(verifyLog(lost, log.at(-1) ?? null)).not.toEqual([]);
      const doubled = [...log.slice(0, at + 1), ...log.slice(at)];
      expect(verifyLog(doubled)).toContainEqual({ number: at + 1, fault: "NUMBER" });
    }));
  });

  it("shows a head that stands elsewhere, and moments out of order", () => {
    const log = logOf(3);
    expect(verifyLog(log, log[1] ?? null)).toEqual([{ number: 3, fault: "HEAD" }]);
    expect(verifyLog(log.map((one) => ({ ...one, recordedAt: "2026-01-01T00:00:00.000001Z" })))).toContainEqual({ number: 2, fault: "TIME" });
  });
});
