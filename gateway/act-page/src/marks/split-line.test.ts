import { describe, expect, it } from "@jest/globals";
import { array, assert, nat, property, string } from "fast-check";
import type { Mark } from "./mark";
import type { Placed } from "./place-marks";
import { splitLine } from "./split-line";

const mark = (id: string): Mark => ({ id, meanings: [], evidence: { anchor: "p-1", quote: "", startOffset: 0, endOffset: 0, language: "RU" } });
const placed = (id: string, from: number, to: number): Placed => ({ from, to, first: true, on: { mark: mark(id) } });

describe("splitLine", () => {
  it("leaves a line without marks whole", () => {
    expect(splitLine("Срок", [])).toEqual([{ text: "Срок", marks: [], begins: [], citation: null }]);
  });

  it("tells over each stretch which marks stand there and which begin", () => {
    const seen = splitLine("abcdef", [placed("long", 1, 5), placed("inner", 2, 3)]).map(({ text, marks, begins }) => [text, marks.map(({ id }) => id).join(" "), begins.map(({ id }) => id).join(" ")]);
    expect(seen).toEqual([["a", "", ""], ["b", "long", "long"], ["c", "long inner", "inner"], ["de", "long", ""], ["f", "", ""]]);
  });

  it("gives the line back, however marks overlap", () => {
    assert(
      property(string({ minLength: 1 }), array(array(nat(), { minLength: 2, maxLength: 2 })), (text, spans) => {
        const places = spans.flatMap(([a = 0, b = 0], at) => {
          const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          return from < to ? [placed(`m${at}`, from, to)] : [];
        });
        const segments = splitLine(text, places);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const { on } of places) {
          const id = "mark" in on ? on.mark.id : "";
          expect(segments.filter(({ begins }) => begins.some((each) => each.id === id))).toHaveLength(1);
        }
      }),
    );
  });
});
