import { describe, expect, it } from "@jest/globals";
import { spanInLine } from "./span-in-line";

/** «&laquo;Услуга&raquo; и» standing at 10 of the loaded text. */
const line = {
  text: "«Услуга» и",
  strong: false,
  runs: [
    { at: 0, offset: 10, length: 1, sourceLength: 7 },
    { at: 1, offset: 17, length: 6, sourceLength: null },
    { at: 7, offset: 23, length: 1, sourceLength: 7 },
    { at: 8, offset: 30, length: 2, sourceLength: null },
  ],
};
const words = (start: number, end: number) => {
  const span = spanInLine(line, start, end);
  return span === null ? null : line.text.slice(span.from, span.to);
};

describe("spanInLine", () => {
  it("finds the words between two offsets of the loaded text", () => {
    expect(words(17, 23)).toBe("Услуга");
    expect(words(19, 21)).toBe("лу");
  });

  it("takes a sign that the loaded text writes longer as a whole", () => {
    expect(words(10, 23)).toBe("«Услуга");
    expect(words(12, 18)).toBe("«У");
    expect(words(22, 24)).toBe("а»");
  });

  it("finds nothing before and after the line", () => {
    expect(words(0, 10)).toBeNull();
    expect(words(32, 40)).toBeNull();
  });
});
