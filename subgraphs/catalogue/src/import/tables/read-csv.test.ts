import { describe, expect, it } from "@jest/globals";
import { readCsv } from "./read-csv";

describe("CSV", () => {
  it.each([";", ",", "\t", "|"])("is parted at %j, which is told by its headings", (delimiter) => {
    const text = [["Код", "Наименование", "Срок"], ["00101001", "Выдача справок", "1 день"]].map((row) => row.join(delimiter)).join("\r\n");
    expect(readCsv(text).rows.map((row) => row.cells)).toEqual([["Код", "Наименование", "Срок"], ["00101001", "Выдача справок", "1 день"]]);
  });

  it("is not parted at commas inside its texts", () => {
    const text = "Реестр, часть 1, 2, 3\nКод;Наименование\n1;Выдача справок, выписок, копий\n";
    expect(readCsv(text).rows[2]?.cells).toEqual(["1", "Выдача справок, выписок, копий"]);
  });

  it("counts lines as an editor does, also after a text of several lines", () => {
    const text = '\uFEFFКод;Наименование\n1;"две\nстроки"\n2;третья\n\n3;четвертая\n\n\n';
    expect(readCsv(text).rows.map(({ line, cells }) => [line, cells[0]])).toEqual([[1, "Код"], [2, "1"], [4, "2"], [5, ""], [6, "3"]]);
  });
});
