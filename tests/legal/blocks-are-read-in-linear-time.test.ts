import { describe, expect, it } from "@jest/globals";
import type { SourceFormat } from "@tizilim/legal/domain/text/act-source";
import { matchable } from "@tizilim/legal/domain/text/matchable";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import { REALISTIC_ACTS } from "../support/acts/realistic-acts";
import { proves } from "../support/config";

const MEGABYTE = 1024 * 1024;
/** In signs; a Cyrillic one is two bytes. */
const SIZES = proves ? [1, 2, 4, 8] : [0.25, 1];
/** Seconds that a busy machine may take; a reader that looks back takes minutes. */
const SLOWEST = 30;

function filled(unit: string, megabytes: number): string {
  return unit.repeat(Math.ceil((megabytes * MEGABYTE) / unit.length));
}

function seconds(format: SourceFormat, source: string): number {
  const begun = performance.now();
  readBlocks({ format, source });
  return (performance.now() - begun) / 1000;
}

/** What makes a careless reader look again and again over what it has seen. */
const TRAPS: ReadonlyArray<readonly [SourceFormat, string]> = [
  ["HTML", "<b>"], ["HTML", "<div>"], ["HTML", "</b>"], ["HTML", "<b></i>"], ["HTML", "<td rowspan=9999>"], ["HTML", "<table><tr><td>"], ["HTML", "<tr><td rowspan=9999 colspan=9999>а"],
  ["HTML", "<p id=a>"], ["HTML", "&"], ["HTML", "&amp"], ["HTML", "<!--"], ["HTML", "<a href='"], ["HTML", "а<br>"], ["HTML", "<br>1) "], ["HTML", "<div><td></div>"], ["HTML", "<p><ul>"], ["HTML", "<a name=b></a>1) а<br>"],
  ["MARKDOWN", "*"], ["MARKDOWN", "*а "], ["MARKDOWN", "**а* "], ["MARKDOWN", "а_ _б"], ["MARKDOWN", "["], ["MARKDOWN", "[]("], ["MARKDOWN", "](а"], ["MARKDOWN", "<!--"], ["MARKDOWN", " "], ["MARKDOWN", "<!--\n\n"], ["MARKDOWN", "а\n\n"], ["MARKDOWN", "](а|\n\n"], ["MARKDOWN", "<а <b "], ["MARKDOWN", "\\"], ["MARKDOWN", "<table>\n"], ["MARKDOWN", "<table><tr><td>а</td></tr></table>\n"], ["MARKDOWN", "<table><tr><td>а<b>"],
  ["MARKDOWN", "|"], ["MARKDOWN", "|\n"], ["MARKDOWN", "- - "], ["MARKDOWN", "> > "], ["MARKDOWN", "#"], ["MARKDOWN", "# а #"], ["MARKDOWN", "&"], ["MARKDOWN", "QR-код\n"], ["MARKDOWN", "1\n\n"], ["MARKDOWN", "а\n"],
  ["PLAIN", "|\n"], ["PLAIN", "а|"], ["PLAIN", "а\t\n"], ["PLAIN", "а\tб\tв\n"], ["PLAIN", "+--"], ["PLAIN", "+--\n"], ["PLAIN", "1) "], ["PLAIN", "1-1-"], ["PLAIN", " "], ["PLAIN", "\n"], ["PLAIN", "\f1\n"], ["PLAIN", "\r"], ["PLAIN", "QR-код\n"],
  ["PLAIN", "пункт\n1) статьи\n"], ["PLAIN", "слово\n"], ["PLAIN", "\u00ad"], ["PLAIN", "а "], ["PLAIN", "а\u00a0\u00a0"],
];

describe("the blocks of a text", () => {
  it.each(REALISTIC_ACTS.map(({ language, format, source }) => [language, format, source] as const))("take time in proportion to a %s text in %s", (_, format, unit) => {
    seconds(format, filled(unit, 0.5));
    const speeds = SIZES.map((size) => {
      const source = filled(unit, size);
      const took = Math.min(seconds(format, source), seconds(format, source));
      return Buffer.byteLength(source) / MEGABYTE / took;
    });
    if (proves) process.stderr.write(`${format}: ${SIZES.map((size, at) => `${size} M signs at ${speeds[at]?.toFixed(0)} MB/s`).join(", ")}\n`);
    expect(Math.min(...speeds)).toBeGreaterThan(1);
    expect(speeds.at(-1)).toBeGreaterThan((speeds[0] as number) / 4);
  });

  it("take no longer when all of it stands in one cell of a table in HTML within Markdown", () => {
    for (const unit of ["а<b>", "1) а<br>", "а\n"]) expect(seconds("MARKDOWN", `<table><tr><td>1</td><td>${filled(unit, proves ? 4 : 1)}</td></tr></table>`)).toBeLessThan(SLOWEST);
  });

  it("take no longer when all of it stands on one line", () => {
    const source = filled("1) услуга; <b>2-1)</b> «срок» **5** дней | ", proves ? 10 : 3);
    for (const format of ["HTML", "MARKDOWN", "PLAIN"] as const) expect(seconds(format, source)).toBeLessThan(SLOWEST / 2);
  });

  it.each(TRAPS)("of %s have no trap in %j again and again", (format, unit) => {
    expect(seconds(format, filled(unit, proves ? 2 : 0.25))).toBeLessThan(SLOWEST / 2);
  });

  it("are made ready for matching at a speed beside theirs", () => {
    for (const unit of ["а", "aб", "ІІ ", "V", "«", "қызметi ", "İ"]) {
      const begun = performance.now();
      const text = filled(unit, 4);
      expect(matchable(text).length).toBe(text.length);
      expect(performance.now() - begun).toBeLessThan(SLOWEST * 200);
    }
  });
});
