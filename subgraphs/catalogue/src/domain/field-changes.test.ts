import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fieldChanges, valuesOf } from "./field-changes";

const BLANK = { name: { kk: null as string | null, ru: null as string | null }, forms: [] as string[], fee: null as string | null };
const record = fc.record({
  name: fc.record({ kk: fc.option(fc.string()), ru: fc.option(fc.string()) }),
  forms: fc.array(fc.string()),
  fee: fc.option(fc.string()),
});

describe("changes of a record, field by field", () => {
  it("set over the record before give the record after", () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        expect({ ...before, ...valuesOf(fieldChanges(before, after, BLANK)) }).toEqual(after);
        expect({ ...BLANK, ...valuesOf(fieldChanges(null, after, BLANK)) }).toEqual(after);
      }),
    );
  });

  it("are none between equal records, whatever the order of their members", () => {
    fc.assert(fc.property(record, (same) => expect(fieldChanges(same, { ...same, name: { ru: same.name.ru, kk: same.name.kk } }, BLANK)).toEqual([])));
  });

  it("tell before and after as canonical JSON, and no before where the subject is new", () => {
    const after = { ...BLANK, fee: "FREE", name: { ru: "б", kk: "а" } };
    expect(fieldChanges(null, after, BLANK)).toEqual([
      { field: "name", before: null, after: '{"kk":"а","ru":"б"}' },
      { field: "fee", before: null, after: '"FREE"' },
    ]);
    expect(fieldChanges(after, { ...after, fee: null }, BLANK)).toEqual([{ field: "fee", before: '"FREE"', after: "null" }]);
  });
});
