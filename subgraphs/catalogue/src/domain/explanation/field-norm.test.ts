import { describe, expect, it } from "@jest/globals";
import { BLANK_SERVICE } from "../service-record";
import { EXPLAINABLE_FIELDS } from "./explainable-field";
import { normsOfField } from "./field-norm";
import { LAW_2023, LAW_2026, RULES_2025 } from "./known-edition";
import { NORMS_OF_FIELDS } from "./norms-of-fields";

describe("the norms on a field", () => {
  it("are told of every field of the record but the marks of provenance, each by its provision and in both languages", () => {
    expect([...EXPLAINABLE_FIELDS, "provenance"]).toEqual(Object.keys(BLANK_SERVICE));
    for (const field of EXPLAINABLE_FIELDS) {
      expect(NORMS_OF_FIELDS[field].length).toBeGreaterThan(0);
      for (const { provision, asks } of NORMS_OF_FIELDS[field]) {
        expect(provision).toMatch(/^(RULES-2025\/\d+|LAW\/.+)$/);
        expect(asks.kk).toMatch(/[әғқңөұүһі].*\.$/i);
        expect(asks.ru).toMatch(/[а-я]\.$/);
      }
    }
  });

  const provisions = (field: "fee" | "subtypes", day: string) => normsOfField(field, day).norms.map(({ provision }) => provision);

  it("are those of the Rules only from the day on which these are in force, and before it nothing is guessed", () => {
    expect(provisions("fee", "2025-12-21")).toEqual(["RULES-2025/30", "LAW/24 (1)"]);
    expect(normsOfField("fee", "2025-12-21").unknown).toBeNull();
    expect(provisions("fee", "2025-12-20")).toEqual(["LAW/24 (1)"]);
    expect(normsOfField("fee", "2025-12-20").unknown).toEqual(RULES_2025.before);
  });

  it("are those of the Law only from the day from which its text is known", () => {
    expect(provisions("fee", "2023-07-01")).toEqual(["LAW/24 (1)"]);
    expect(normsOfField("fee", "2023-06-30")).toEqual({ norms: [], unknown: { kk: `${RULES_2025.before.kk} ${LAW_2023.before.kk}`, ru: `${RULES_2025.before.ru} ${LAW_2023.before.ru}` } });
    expect(normsOfField("term", "2023-07-01").unknown).toBeNull();
  });

  it("are those that only the edition of 2026 has from the day on which it was seen", () => {
    expect(provisions("subtypes", "2026-05-19")).toEqual(["LAW/14, 3-1)"]);
    expect(normsOfField("subtypes", "2026-05-18")).toEqual({ norms: [], unknown: LAW_2026.before });
  });
});
