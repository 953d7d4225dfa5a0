import { describe, expect, it } from "@jest/globals";
import { segmentsOf } from "@tizilim/common/pure/bitemporal";
import { addDays } from "@tizilim/common/pure/day";
import fc from "fast-check";
import { valuesOf } from "../field-changes";
import type { FieldChange } from "../register-entry";
import { BLANK_SERVICE, type ServiceRecord } from "../service-record";
import { explainedField } from "./explained-field";

const DAY = "2026-01-01";
const at = (number: number): string => `2026-03-${String(number).padStart(2, "0")}T00:00:00.000000Z`;
const change = (field: keyof ServiceRecord, value: unknown): FieldChange => ({ field, before: null, after: JSON.stringify(value) });
const entry = (number: number, effectiveFrom: string, ...changes: FieldChange[]) => ({ number, effectiveFrom, recordedAt: at(number), changes });

const text = (ru: string | null) => ({ kk: ru, ru });
const FREE = { kind: "FREE", description: null };
const PAID = { kind: "PAID", description: null };

describe("what stands in a field of a service, and since which entry", () => {
  const included = entry(1, DAY, change("name", text("Услуга")), change("fee", FREE), change("forms", ["PAPER"]));

  it("is what its inclusion gave it", () => {
    expect(explainedField([included], "fee", DAY, null)).toEqual({ standing: "STANDS", value: FREE, before: null, entry: included });
  });

  it("is what the last entry in effect by the day gave it, and what stood before that", () => {
    const later = entry(3, "2026-02-01", change("fee", PAID));
    expect(explainedField([included, entry(2, DAY, change("term", text("1 день"))), later], "fee", "2026-02-01", null)).toEqual({ standing: "STANDS", value: PAID, before: FREE, entry: later });
    expect(explainedField([included, later], "fee", "2026-01-31", null).entry).toBe(included);
  });

  it("is what a later day set, though an entry of an earlier day was recorded after it", () => {
    const ofFebruary = entry(2, "2026-02-01", change("fee", PAID));
    const backDated = entry(3, "2026-01-15", change("fee", { kind: "MIXED", description: null }));
    expect(explainedField([included, ofFebruary, backDated], "fee", "2026-02-02", null)).toMatchObject({ value: PAID, before: { kind: "MIXED" }, entry: ofFebruary });
    expect(explainedField([included, ofFebruary, backDated], "fee", "2026-01-20", null).entry).toBe(backDated);
    expect(explainedField([included, ofFebruary, backDated], "fee", "2026-01-20", at(2)).entry).toBe(included);
  });

  it.each([["fee", null], ["forms", []], ["name", text(null)]] as const)("is nothing once an entry took it away, and names that entry: %s", (field, empty) => {
    const withdrawn = entry(2, "2026-02-01", change(field, empty));
    expect(explainedField([included, withdrawn], field, "2026-02-01", null)).toMatchObject({ standing: "WITHDRAWN", value: null, before: expect.anything(), entry: withdrawn });
  });

  it("is nothing, and rests on no entry, where no entry said anything", () => {
    expect(explainedField([included], "provider", DAY, null)).toEqual({ standing: "NEVER_SAID", value: null, before: null, entry: null });
  });

  it("is what every record begins with, by its inclusion, where no entry said otherwise", () => {
    expect(explainedField([included], "category", DAY, null)).toMatchObject({ standing: "STANDS", value: "STATE_SERVICE", before: null, entry: included });
    const excluded = entry(2, "2026-02-01", change("status", "EXCLUDED"));
    expect(explainedField([included, excluded], "status", "2026-02-01", null)).toEqual({ standing: "STANDS", value: "EXCLUDED", before: "IN_FORCE", entry: excluded });
    const social = entry(1, DAY, change("category", "SOCIALLY_SIGNIFICANT"));
    expect(explainedField([social], "category", DAY, null)).toEqual({ standing: "STANDS", value: "SOCIALLY_SIGNIFICANT", before: null, entry: social });
  });

  it("equals the record of the day, and rests on the last entry in effect that names the field, whatever was entered", () => {
    const field = fc.constantFrom<keyof ServiceRecord>("fee", "term", "forms");
    const value = { fee: fc.constantFrom(null, FREE, PAID), term: fc.constantFrom(null, text("1 день"), text("2 дня")), forms: fc.constantFrom([], ["PAPER"], ["PROACTIVE"]) };
    const drawn = fc.array(fc.tuple(fc.nat(9), field.chain((name) => fc.tuple(fc.constant(name), value[name as keyof typeof value] as fc.Arbitrary<unknown>))), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(drawn, field, fc.nat(10), fc.nat(12), (facts, name, offset, knownUpTo) => {
        const entries = facts.map(([days, [changed, to]], index) => entry(index + 1, addDays(DAY, days), change(changed, to)));
        const known = entries.filter(({ number }) => number <= knownUpTo);
        const day = addDays(DAY, offset);
        const segment = segmentsOf(BLANK_SERVICE, known.map((each) => ({ ...each, values: valuesOf<ServiceRecord>(each.changes) }))).find(({ validFrom, validTo }) => validFrom <= day && day < validTo);
        const record = segment?.record ?? BLANK_SERVICE;
        const told = explainedField(entries, name, day, at(knownUpTo));
        const empty = record[name] === null || (Array.isArray(record[name]) && record[name].length === 0);
        expect(told.value).toEqual(empty ? null : record[name]);
        expect(told.entry === null || told.entry.changes.some((each) => each.field === name && each.after === JSON.stringify(record[name]))).toBe(true);
        expect(told.standing === "NEVER_SAID").toBe(!known.some((each) => each.effectiveFrom <= day && each.changes.some((one) => one.field === name)));
      }),
    );
  });
});
