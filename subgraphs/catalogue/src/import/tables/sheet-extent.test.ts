import { describe, expect, it } from "@jest/globals";
import { sheetExtent } from "./sheet-extent";

describe("extent of a sheet", () => {
  it("reaches to its farthest row and column, wherever they stand", () => {
    expect(sheetExtent('<row r="1"><c r="A1"/><c t="s" r="C1"/></row><row r="7"><x:c r="B7"/></row>')).toBe(21);
    expect(sheetExtent('<c r="XFD1048576"><v>1</v></c>')).toBe(16_384 * 1_048_576);
  });

  it("is nothing for a sheet without cells", () => {
    expect(sheetExtent('<cols r="Z9"/>')).toBe(0);
  });
});
