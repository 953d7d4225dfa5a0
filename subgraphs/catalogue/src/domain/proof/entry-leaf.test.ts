import { describe, expect, it } from "@jest/globals";
import { createHash } from "node:crypto";
import type { RegisterEntryRecord } from "../register-entry";
import { entryLeaf, leafData } from "./entry-leaf";

const SALT = "5a".repeat(32);
const ENTRY: RegisterEntryRecord = {
  number: 7, kind: "SERVICE_AMENDED", subject: "00101001",
  changes: [{ field: "term", before: null, after: '{"kk":"1 күн","ru":"1 день"}' }, { field: "fee", before: "null", after: '{"kind":"FREE"}' }],
  effectiveFrom: "2026-01-01", recordedAt: "2026-01-01T00:00:00.000000Z",
  cause: { kind: "ORDER", reference: "Order of the test", orderNumber: "1/НҚ", orderDate: "2025-12-25" }, proposal: "p-1",
};

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
/** As docs/proof.md says it. */
const covered = (part: string, value: string): string => sha256(`${sha256(`${SALT}\n${part}`)}\n${value}`);

describe("the leaf of an entry", () => {
  const text =
    `{"cause":{"kind":"ORDER","orderDate":"2025-12-25","orderNumber":"1/НҚ","reference":"${covered("cause.reference", "Order of the test")}"},"changes":[` +
    `{"after":"${covered("changes.term.after", '{"kk":"1 күн","ru":"1 день"}')}","before":null,"field":"term"},` +
    `{"after":"${covered("changes.fee.after", '{"kind":"FREE"}')}","before":"${covered("changes.fee.before", "null")}","field":"fee"}],` +
    `"effectiveFrom":"2026-01-01","form":"tizilim-leaf-1","kind":"SERVICE_AMENDED","number":7,"proposal":"${covered("proposal", "p-1")}",` +
    `"recordedAt":"2026-01-01T00:00:00.000000Z","subject":"00101001"}`;

  it("is its canonical JSON with a salted hash for each part that can be withheld", () => {
    expect(leafData(ENTRY, SALT)).toBe(text);
    expect(entryLeaf(ENTRY, SALT)).toBe(createHash("sha256").update(Buffer.concat([Buffer.of(0), Buffer.from(text)])).digest("hex"));
  });

  it("is another where any part of the entry, or the salt, is another", () => {
    const [term, fee] = ENTRY.changes as [RegisterEntryRecord["changes"][number], RegisterEntryRecord["changes"][number]];
    const others: RegisterEntryRecord[] = [
      { ...ENTRY, number: 8 }, { ...ENTRY, kind: "SERVICE_INCLUDED" }, { ...ENTRY, subject: "00101002" }, { ...ENTRY, effectiveFrom: "2026-01-02" },
      { ...ENTRY, recordedAt: "2026-01-01T00:00:00.000001Z" }, { ...ENTRY, proposal: null }, { ...ENTRY, proposal: "p-2" }, { ...ENTRY, changes: [term] },
      { ...ENTRY, changes: [fee, term] }, { ...ENTRY, changes: [{ ...term, after: "null" }, fee] }, { ...ENTRY, changes: [term, { ...fee, before: null }] },
      { ...ENTRY, changes: [{ ...term, field: "name" }, fee] }, { ...ENTRY, cause: { ...ENTRY.cause, reference: "another" } },
      { ...ENTRY, cause: { ...ENTRY.cause, kind: "CORRECTION" } }, { ...ENTRY, cause: { ...ENTRY.cause, orderNumber: "2" } },
      { ...ENTRY, cause: { ...ENTRY.cause, orderDate: null } },
    ];
    const hashes = [...[ENTRY, ...others].map((entry) => entryLeaf(entry, SALT)), entryLeaf(ENTRY, "5b".repeat(32))];
    expect(new Set(hashes).size).toBe(others.length + 2);
  });

  it("hides equal values: the same text in two parts, or in two entries, has nothing in common", () => {
    const twin = { ...ENTRY, changes: [{ field: "term", before: "null", after: "null" }] };
    expect(new Set(leafData(twin, SALT).match(/[0-9a-f]{64}/g)).size).toBe(4);
  });
});
