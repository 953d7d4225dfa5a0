import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { csvCell } from "./csv-cell";

describe("a cell of CSV", () => {
  it("never starts a formula", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "қ", "", '"'), fc.string(), (first, rest) => {
        const read = unquoted(csvCell(first + rest));
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
        expect([first + rest, `'${first}${rest}`]).toContain(read);
      }),
    );
  });

  it("is quoted where RFC 4180 asks for it, and left as it is elsewhere", () => {
    expect(["a,b", 'a"b', "a\nb", "Әділет", "00101001"].map(csvCell)).toEqual(['"a,b"', '"a""b"', '"a\nb"', "Әділет", "00101001"]);
    expect([null, 0, -3, true].map(csvCell)).toEqual(["", "0", "-3", "true"]);
    expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
  });
});

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
