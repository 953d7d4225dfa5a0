import { describe, expect, it } from "@jest/globals";
import { readHtml } from "./read-html";

const cells = (html: string) => readHtml(html).map((table) => table.rows.map((row) => row.cells));

describe("HTML table", () => {
  it("gives the texts of its cells, tags and entities resolved, lines kept", () => {
    expect(cells("<table><tr><th>Код</th><th>Қызмет <b>атауы</b></th></tr><tr><td> 001&nbsp;</td><td>бір<br>екі &laquo;А&raquo;</td></tr></table>")).toEqual([
      [["Код", "Қызмет атауы"], ["001", "бір\nекі «А»"]],
    ]);
  });

  it("fills the first of several columns and repeats over rows", () => {
    expect(cells("<table><tr><td colspan=3>001. Раздел</td></tr><tr><td rowspan=2>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td><td>h</td></tr></table>")).toEqual([
      [["001. Раздел", "", ""], ["a", "b", "c"], ["a", "d", "e"], ["f", "g", "h"]],
    ]);
  });

  it("forgives closing tags that are left out", () => {
    expect(cells("<table><tr><td>a<td>b<tr><td>c<td>d</table>")).toEqual([[["a", "b"], ["c", "d"]]]);
  });

  it("reads several tables of a page", () => {
    expect(cells("<p>text</p><table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>")).toEqual([[["a"]], [["b"]]]);
  });

  it("does not let spans make a page of any size", () => {
    const wide = readHtml("<table><tr><td colspan=1000000>a</td><td colspan=1000000>b</td></tr></table>");
    expect(wide[0]?.rows[0]?.cells.length).toBe(200);
  });
});
