import { describe, expect, it } from "@jest/globals";
import { sourceSpan } from "../domain/text/block";
import { readHtml } from "./read-html";

const texts = (source: string): string[] => readHtml(source).map(({ text }) => text);
const cells = (source: string): string[] => readHtml(source).flatMap(({ cell, text }) => (cell === null ? [] : [`${cell.table}.${cell.row}.${cell.column} ${text}`]));

describe("a page", () => {
  it("is read by its paragraphs, headings and items", () => {
    const blocks = readHtml("<h3 id=z2>Глава 1.<br>Общее</h3><p>один<p>два<ul><li>три<li>четыре</ul>пять");
    expect(blocks.map(({ text, form, level }) => [text, form, level])).toEqual([
      ["Глава 1. Общее", "HEADING", 3], ["один", "PARAGRAPH", null], ["два", "PARAGRAPH", null], ["три", "PARAGRAPH", null], ["четыре", "PARAGRAPH", null], ["пять", "PARAGRAPH", null],
    ]);
  });

  it("shows what a reader sees: entities decoded, white space brought together, soft hyphens left out", () => {
    const source = "<p>&nbsp;&nbsp; 1)&nbsp;«А&shy;Б» &amp;\n &#1074;</p>";
    const [block] = readHtml(source);
    expect(block?.text).toBe("1) «АБ» & в");
    const at = block?.text.indexOf("&") ?? 0;
    const span = sourceSpan(block as never, at, at + 1);
    expect(source.slice(span.start, span.end)).toBe("&amp;");
  });

  it("names anchors and links with the part of the text that they carry", () => {
    const [block] = readHtml('<p id="z9"><a name="z3"></a>Сноска. Закон <a href="/rus/docs/Z1#z2">№ 256-VIII</a> (вводится).</p>');
    expect(block?.sourceAnchors).toEqual(["z9", "z3"]);
    expect(block?.links.map(({ href, from, to }) => [href, block.text.slice(from, to)])).toEqual([["/rus/docs/Z1#z2", "№ 256-VIII"]]);
  });

  it("gives the anchor of an empty paragraph to what follows", () => {
    expect(readHtml('<p id="z1"></p><p id="z2">а</p>').map(({ sourceAnchors }) => sourceAnchors)).toEqual([["z1", "z2"]]);
  });

  it("is split at line breaks only where several lines are numbered", () => {
    expect(texts("<p>Приложение 1<br>к приказу<br>от 5 мая</p>")).toEqual(["Приложение 1 к приказу от 5 мая"]);
    expect(texts("<p>2. Признать:<br>1) первый;<br>2-1) второй<br>с продолжением.<br>Прочее.</p>")).toEqual(["2. Признать:", "1) первый;", "2-1) второй с продолжением.", "Прочее."]);
  });

  it("tells notes and announced changes by class and colour, links left out of account", () => {
    const blocks = readHtml('<p class="note">Сноска <a href=x>№ 1</a>.</p><p><font color="#FF0000">Примечание ИЗПИ!</font></p><p><b>Статья</b> <b>1.</b></p><p><b>1</b> да</p>');
    expect(blocks.map(({ emphasis: { note, red, bold } }) => [note, red, bold])).toEqual([[true, false, false], [false, true, false], [false, false, true], [false, false, false]]);
  });
});

describe("tables of a page", () => {
  it("have their cells at their places, whatever spans rows and columns", () => {
    expect(cells("<table><tr><td rowspan=2>а</td><td colspan=2>б</td><td>в</td></tr><tr><td>г</td><td>д</td><td>е</td></tr></table>")).toEqual([
      "0.0.0 а", "0.0.1 б", "0.0.3 в", "0.1.1 г", "0.1.2 д", "0.1.3 е",
    ]);
  });

  it("may stand within a cell and leave it as they found it", () => {
    expect(cells("<table><tr><td>а<table><tr><td>б</td></tr></table>в</td><td>г</td></tr></table>")).toEqual(["0.0.0 а", "1.0.0 б", "0.0.0 в", "0.0.1 г"]);
  });

  it("keep the place of a cell in which nothing is seen", () => {
    expect(cells("<table><tr><td>Плата<td>&nbsp;<td></tr><tr><td></td><td>а</td></tr></table>")).toEqual(["0.0.0 Плата", "0.0.1 ", "0.0.2 ", "0.1.0 ", "0.1.1 а"]);
  });

  it("without rows or cells are the text that stands in them", () => {
    expect(readHtml("<p>до</p><table>нечто</table><table></table><p>после</p>").map(({ text, form }) => [text, form])).toEqual([["до", "PARAGRAPH"], ["нечто", "PARAGRAPH"], ["после", "PARAGRAPH"]]);
  });
});

describe("what belongs to the page and not to the act", () => {
  it("is stray: scripts, which are text and nothing more, styles, navigation, forms", () => {
    const blocks = readHtml('<nav>меню</nav><p>акт</p><script>alert("<p>1</p>")</script><style>p { color: red }</style><form>поиск</form>');
    expect(blocks.map(({ text, form }) => [text, form])).toEqual([
      ["меню", "STRAY"], ["акт", "PARAGRAPH"], ['alert("<p>1</p>")', "STRAY"], ["p { color: red }", "STRAY"], ["поиск", "STRAY"],
    ]);
  });

  it("is all that stands outside of the parts in which the legal database sets an act, where it has them", () => {
    const page = '<div>шапка</div><div class="container_alpha slogan"><h1>О правилах</h1></div><p>реклама</p><div class="container_gamma text"><p>1. Текст</p></div><p>подвал</p>';
    expect(readHtml(page).filter(({ form }) => form !== "STRAY").map(({ text }) => text)).toEqual(["О правилах", "1. Текст"]);
    expect(readHtml("<div>шапка</div><p>1. Текст</p>").filter(({ form }) => form === "STRAY")).toEqual([]);
  });
});

describe("a page that is cut off or nested wrongly", () => {
  it.each(["<p>текст <b", "<p>текст</", "<p>текст <a href='", "<p>текст<!-- ", "<p>текст &am", "</td></table></p><p>текст", "<table><tr><td>текст", "<b><p>текст</b></p></i>"])("is read as far as it goes: %s", (source) => {
    expect(texts(source).join(" ")).toContain("текст");
  });
});
