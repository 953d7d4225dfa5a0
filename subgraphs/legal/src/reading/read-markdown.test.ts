import { describe, expect, it } from "@jest/globals";
import { readMarkdown } from "./read-markdown";

const texts = (source: string): string[] => readMarkdown(source).map(({ text }) => text);

describe("a Markdown text", () => {
  it("has headings with their level, and emphasis where a whole block is set off", () => {
    const blocks = readMarkdown("## **Статья 14. Требования** ##\n\n*Сноска. Статья 14.*\n\n6) *исключен.*\n");
    expect(blocks.map(({ text, form, level, emphasis: { bold, italic } }) => [text, form, level, bold, italic])).toEqual([
      ["Статья 14. Требования", "HEADING", 2, true, false], ["Сноска. Статья 14.", "PARAGRAPH", null, false, true], ["6) исключен.", "PARAGRAPH", null, false, false],
    ]);
  });

  it("keeps signs that are no marks: stars of footnotes, lines to fill in, escaped ones", () => {
    expect(texts("слово* и 2 * 3\n\nПодпись ______ (дата) __\n\n1\\. пункт \\*\n\nфайл_с_именем")).toEqual(["слово* и 2 * 3", "Подпись ______ (дата) __", "1. пункт *", "файл_с_именем"]);
  });

  it("begins a block with each item and each number", () => {
    expect(texts("Органы:\n- 1) первый;\n  - 2-1) *второй;*\n3) третий\nс продолжением;\n2. Далее")).toEqual(["Органы:", "1) первый;", "2-1) второй;", "3) третий с продолжением;", "2. Далее"]);
  });

  it("does not take a number that a citation was broken before for one of a point", () => {
    expect(texts("в соответствии с подпунктом\n1) статьи 10 Закона")).toEqual(["в соответствии с подпунктом 1) статьи 10 Закона"]);
  });

  it("leaves a sentence that a page broke as blocks in their order", () => {
    expect(texts("4) услуги, которые оказываются\n\n---\n\nгосударственной корпорацией;\f5) прочее")).toEqual(["4) услуги, которые оказываются", "государственной корпорацией;", "5) прочее"]);
  });

  it("sets lines of QR signs and numbers of pages apart, with what of them was wrapped", () => {
    const source = "а;\n\nQR-код содержит ссылку на  \nданный документ в ЭКБ НПА РК\n\n7\n\n---\n\nQR-код – двумерный код, который содержит данные.";
    expect(readMarkdown(source).map(({ text, form }) => [text, form])).toEqual([
      ["а;", "PARAGRAPH"], ["QR-код содержит ссылку на данный документ в ЭКБ НПА РК", "STRAY"], ["7", "STRAY"], ["QR-код – двумерный код, который содержит данные.", "PARAGRAPH"],
    ]);
  });

  it("has tables with their cells, and several numbered lines of a cell as blocks of it", () => {
    const blocks = readMarkdown("| № | Срок |\n|---|:--|\n| 1 | 1) а;<br>2) б \\| в |\n| 2 | |\n");
    expect(blocks.map(({ text, form, cell }) => [text, form, cell?.row, cell?.column])).toEqual([
      ["№", "CELL", 0, 0], ["Срок", "CELL", 0, 1], ["1", "CELL", 1, 0], ["1) а;", "CELL", 1, 1], ["2) б | в", "CELL", 1, 1], ["2", "CELL", 2, 0], ["", "CELL", 2, 1],
    ]);
  });

  it("has links, anchors and entities", () => {
    const [block] = readMarkdown('<a name="z5"></a>по [Закону № 1](https://example.kz/Z1#z2) &laquo;О&nbsp;том&raquo; ![](data:x)');
    expect([block?.text, block?.sourceAnchors, block?.links]).toEqual(["по Закону № 1 «О том»", ["z5"], [{ href: "https://example.kz/Z1#z2", from: 3, to: 13 }]]);
  });

  it("has tables in HTML with their cells, where each line within a cell is a line", () => {
    const source = 'Срок:\n<table>\n<tr>\n<td colspan="2">1</td>\n<td>Срок &quot;оказания&quot;</td>\n<td>\n1) два дня;\n\n2) три дня.\n</td>\n</tr>\n</table>\n\n| a | b |\n|---|---|\n\n2. Далее';
    const blocks = readMarkdown(source);
    expect(blocks.map(({ text, form, cell }) => [text, form, cell?.table, cell?.column])).toEqual([
      ["Срок:", "PARAGRAPH", undefined, undefined], ["1", "CELL", 0, 0], ['Срок "оказания"', "CELL", 0, 2], ["1) два дня;", "CELL", 0, 3], ["2) три дня.", "CELL", 0, 3],
      ["a", "CELL", 1, 0], ["b", "CELL", 1, 1], ["2. Далее", "PARAGRAPH", undefined, undefined],
    ]);
    expect(blocks.map(({ start, end }) => source.slice(start, end)).join("")).toBe(source);
    expect(source.slice(blocks[3]?.runs[0]?.source).startsWith("1) два дня;")).toBe(true);
  });

  it("takes a table of one cell for a frame about text, and one that nothing closes for none", () => {
    const texts = (source: string) => readMarkdown(source).map(({ text, form }) => [text, form]);
    expect(texts("<table><tr><td>\nПРИКАЗЫВАЮ:\n1. Утвердить.\n</td></tr></table>\n\n2. Далее")).toEqual([["ПРИКАЗЫВАЮ:", "PARAGRAPH"], ["1. Утвердить.", "PARAGRAPH"], ["2. Далее", "PARAGRAPH"]]);
    expect(texts("<table><tr><td>а</td><td>б\n\n2. Далее")).toEqual([["аб", "PARAGRAPH"], ["2. Далее", "PARAGRAPH"]]);
  });
});
