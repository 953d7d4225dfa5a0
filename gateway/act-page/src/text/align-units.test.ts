import { describe, expect, it } from "@jest/globals";
import { array, assert, constantFrom, property, shuffledSubarray, string, tuple, uniqueArray } from "fast-check";
import { alignUnits } from "./align-units";
import type { Unit } from "./units-of";

const units = (...anchors: string[]): Unit[] => anchors.map((anchor) => ({ anchor, parts: [] }));
const lines = (kk: string[], ru: string[]) => alignUnits(units(...kk), units(...ru)).map((row) => `${row.kk?.anchor ?? "-"} ${row.ru?.anchor ?? "-"}`);

describe("alignUnits", () => {
  it("sets the same unit of both languages on one line", () => {
    expect(lines(["art-1", "art-2"], ["art-1", "art-2"])).toEqual(["art-1 art-1", "art-2 art-2"]);
  });

  it("gives a unit that one language has alone a line of its own, in its place", () => {
    expect(lines(["art-1", "art-1/note-1", "art-2"], ["art-1", "art-2", "art-3"])).toEqual(["art-1 art-1", "art-1/note-1 -", "art-2 art-2", "- art-3"]);
  });

  it("keeps the order of each text where the orders differ", () => {
    expect(lines(["a", "b", "c"], ["b", "c", "a"])).toEqual(["a -", "b b", "c c", "- a"]);
  });

  it("loses no unit and changes no order, whatever the texts", () => {
    const anchors = uniqueArray(string({ maxLength: 3 }), { maxLength: 30 }).chain((all) => tuple(shuffledSubarray(all), shuffledSubarray(all)));
    assert(
      property(anchors, ([kk, ru]) => {
        const rows = alignUnits(units(...kk), units(...ru));
        expect(rows.flatMap((row) => row.kk?.anchor ?? [])).toEqual(kk);
        expect(rows.flatMap((row) => row.ru?.anchor ?? [])).toEqual(ru);
        expect(rows.every((row) => row.kk === null || row.ru === null || row.kk.anchor === row.ru.anchor)).toBe(true);
      }),
    );
  });

  it("sets texts of the same units in the same order line by line", () => {
    assert(
      property(uniqueArray(array(constantFrom("p", "/", "1", "2"), { minLength: 1 }).map((signs) => signs.join(""))), (anchors) => {
        expect(alignUnits(units(...anchors), units(...anchors)).every(({ kk, ru }) => kk !== null && ru !== null)).toBe(true);
      }),
    );
  });
});
