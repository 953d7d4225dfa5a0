import { describe, expect, it } from "@jest/globals";
import { createHash } from "node:crypto";
import { entryHash, HASH_BEFORE_THE_FIRST, type RegisterEntryRecord } from "./register-entry";

const ENTRY: RegisterEntryRecord = {
  number: 1, kind: "SERVICE_INCLUDED", subject: "00101001", changes: [{ field: "name", before: null, after: "{}" }],
  effectiveFrom: "2026-01-01", recordedAt: "2026-01-01T00:00:00.000000Z",
  cause: { kind: "ORDER", reference: "r", orderNumber: null, orderDate: null }, proposal: null,
};

describe("the hash of an entry", () => {
  it("is SHA-256 over the hash before, a line break and the entry with its members sorted", () => {
    const text =
      '{"cause":{"kind":"ORDER","orderDate":null,"orderNumber":null,"reference":"r"},"changes":[{"after":"{}","before":null,"field":"name"}],' +
      '"effectiveFrom":"2026-01-01","kind":"SERVICE_INCLUDED","number":1,"proposal":null,"recordedAt":"2026-01-01T00:00:00.000000Z","subject":"00101001"}';
    expect(entryHash(ENTRY, HASH_BEFORE_THE_FIRST)).toBe(createHash("sha256").update(`${"0".repeat(64)}\n${text}`).digest("hex"));
  });

  it("is another where any part of the entry, or the hash before, is another", () => {
    const others: RegisterEntryRecord[] = [
      { ...ENTRY, number: 2 }, { ...ENTRY, kind: "SERVICE_AMENDED" }, { ...ENTRY, subject: "00101002" }, { ...ENTRY, changes: [] },
      { ...ENTRY, effectiveFrom: "2026-01-02" }, { ...ENTRY, recordedAt: "2026-01-01T00:00:00.000001Z" },
      { ...ENTRY, cause: { ...ENTRY.cause, reference: "s" } }, { ...ENTRY, proposal: "p" },
    ];
    const hashes = [ENTRY, ...others].map((entry) => entryHash(entry, HASH_BEFORE_THE_FIRST));
    expect(new Set([...hashes, entryHash(ENTRY, "1".repeat(64))]).size).toBe(others.length + 2);
  });
});
