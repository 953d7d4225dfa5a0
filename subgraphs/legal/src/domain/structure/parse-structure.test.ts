import { describe, expect, it } from "@jest/globals";
import { actOf, anchorsOf, coverFaults, type Line, ownText, partAt, partsOf } from "../../../../../tests/support/acts/act-outline";
import type { ActText } from "./act-text";

const heading = (text: string): Line => [text, { form: "HEADING", level: 3 }];
const cell = (text: string, table: number, row: number, column: number): Line => [text, { form: "CELL", cell: { table, row, column } }];
const stray: Line = ["QR-код содержит данные ЭЦП", { form: "STRAY" }];

function read(lines: ReadonlyArray<Line>, options: Parameters<typeof actOf>[1] = {}): ActText {
  const act = actOf(lines, options);
  expect(coverFaults(act)).toEqual([]);
  return act;
}

const anchors = (lines: ReadonlyArray<Line>, options: Parameters<typeof actOf>[1] = {}): string[] => anchorsOf(read(lines, options));
const roles = (act: ActText): string[] => partsOf(act).map(({ anchor, role }) => (role === "TEXT" ? anchor : `${anchor} ${role}`));

describe("articles", () => {
  const law = ["Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ", "Статья 9. Компетенция", "Уполномоченный орган:", "1) формирует политику;", "1-1) ведет реестр;", "2) утверждает правила.", "Статья 9-1. Права", "1. Услугополучатели имеют право:", "1) получать услугу;", "2) обжаловать решения.", "2. Иностранцы пользуются ими наравне."];

  it("are numbered through the chapters; what stands under them directly is a point by its anchor", () => {
    expect(anchors(law)).toEqual(["ch-1", "art-9", "art-9/par-1", "art-9/p-1", "art-9/p-1-1", "art-9/p-2", "art-9-1", "art-9-1/p-1", "art-9-1/p-1/sp-1", "art-9-1/p-1/sp-2", "art-9-1/p-2"]);
    expect(partAt(read(law), "art-9/p-1-1")).toMatchObject({ kind: "SUBPOINT", number: "1-1" });
    expect(partAt(read(law), "art-9-1")).toMatchObject({ kind: "ARTICLE", number: "9-1", heading: "Права" });
  });

  it("are read in Kazakh", () => {
    const act = read(["1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР", "9-1-бап. Құзырет", "Уәкілетті орган:", "1) саясатты қалыптастырады;", "2) 9-баптың 1) тармақшасына сәйкес тізілімді жүргізеді."], { language: "KK" });
    expect(anchorsOf(act)).toEqual(["ch-1", "art-9-1", "art-9-1/par-1", "art-9-1/p-1", "art-9-1/p-2"]);
    expect(partAt(act, "ch-1")).toMatchObject({ kind: "CHAPTER", number: "1", heading: "ЖАЛПЫ ЕРЕЖЕЛЕР" });
  });

  it("are not begun by a sentence that speaks of one", () => {
    expect(anchors(["Статья 1. Предмет", "Статья 5 настоящего Закона применяется к жалобам.", "5-баптың талаптары сақталады."])).toEqual(["art-1", "art-1/par-1", "art-1/par-2"]);
  });

  it("take the heading that goes on in the next block, and not the text", () => {
    const act = read([heading("Статья 11. Компетенция органов областей, городов"), heading("значения, акимов районов"), "Местные органы:", "1) оказывают услуги."]);
    expect(partAt(act, "art-11").heading).toBe("Компетенция органов областей, городов значения, акимов районов");
    expect(anchorsOf(act)).toEqual(["art-11", "art-11/par-1", "art-11/p-1"]);
  });

  it("keep a list that starts again beneath the paragraph that leads to it", () => {
    const act = read(["Статья 5. Обязанности", "1. Услугодатели обязаны:", "1) оказывать услуги;", "2) не требовать лишнего.", "Не допускается истребования:", "1) документов;", "2) копий.", "2. Иное."]);
    expect(anchorsOf(act)).toEqual(["art-5", "art-5/p-1", "art-5/p-1/sp-1", "art-5/p-1/sp-2", "art-5/p-1/par-1", "art-5/p-1/par-1/sp-1", "art-5/p-1/par-1/sp-2", "art-5/p-2"]);
    expect(act.faults).toEqual([]);
  });

  it("keep letters beneath the subpoint, and paragraphs beneath what leads to them", () => {
    expect(anchors(["Статья 2. Иное", "1) порядок:", "а) приема;", "б) выдачи;", "2) описание:", "действий работников;", "выдачи результата;", "3) прочее."]))
      .toEqual(["art-2", "art-2/p-1", "art-2/p-1/sp-а", "art-2/p-1/sp-б", "art-2/p-2", "art-2/p-2/par-1", "art-2/p-2/par-2", "art-2/p-3"]);
  });
});

describe("chapters", () => {
  it("of points that are numbered through do not enter their path", () => {
    expect(anchors(["ГЛАВА 1. Общие положения", "1. Первый.", "2. Второй.", "ГЛАВА 2. Порядок", "Параграф 1. Прием", "3. Третий.", "Параграф 2. Выдача", "4. Четвертый."]))
      .toEqual(["ch-1", "p-1", "p-2", "ch-2", "ch-2/pgf-1", "p-3", "ch-2/pgf-2", "p-4"]);
  });

  it("whose points start again enter their path, and so do sections whose chapters start again", () => {
    const act = read(["Раздел 1. А", "Глава 1. Б", "1. Первый.", "Раздел 2. В", "Глава 1. Г", "1. Снова первый.", "2. Второй."]);
    expect(anchorsOf(act)).toEqual(["sec-1", "ch-1", "p-1", "sec-2", "sec-2/ch-1", "sec-2/ch-1/p-1", "sec-2/ch-1/p-2"]);
    expect(act.faults).toEqual([]);
  });

  it("of older standards are told from points, with or without a heading's form", () => {
    const standard = ["1. Общие положения", "1. Услуга оказывается акиматом.", "2. Форма – бумажная.", "2. Порядок оказания", "3. Срок – 3 дня.", "4. Документы:", "1) заявление."];
    const expected = ["ch-1", "p-1", "p-2", "ch-2", "p-3", "p-4", "p-4/sp-1"];
    expect(anchors(standard)).toEqual(expected);
    expect(anchors(standard.map((text) => (/^\d\. (Общие|Порядок)/.test(text) ? heading(text) : text)))).toEqual(expected);
    expect(anchors(["I. Жалпы ережелер", "1. Бірінші.", "II. Тәртіп", "2. Екінші."], { language: "KK" })).toEqual(["ch-i", "p-1", "ch-ii", "p-2"]);
  });

  it("take their name from the next block where the number stands alone", () => {
    const act = read([["Глава 1", { bold: true }], ["Общие положения", { bold: true }], "1. Первый."]);
    expect(partAt(act, "ch-1").heading).toBe("Общие положения");
  });

  it("of Kazakh acts are found with a Latin i and with a paragraph", () => {
    expect(anchors(["2-бөлiм. Тәртіп", "1-параграф. Қабылдау", "1. Өтініш беріледі."], { language: "KK" })).toEqual(["sec-2", "sec-2/pgf-1", "p-1"]);
  });
});

describe("the head of an act", () => {
  it("has its title, requisites and preamble before the first clause, and the signature after the last", () => {
    const act = read([heading("Об утверждении Правил"), "Обновленный", "Приказ Министра от 22 июня 2026 года № 77-НҚ. Зарегистрирован в Министерстве юстиции 23 июня 2026 года № 90001.", "В соответствии с подпунктом 1) статьи 10 Закона", "ПРИКАЗЫВАЮ:", "1. Утвердить Правила.", "2. Приказ вводится в действие с 1 июля 2026 года.", "Министр", "А. Омаров", "СОГЛАСОВАН", "Министерство финансов"]);
    expect(roles(act)).toEqual(["title TITLE", "requisites REQUISITES", "requisites~2 REQUISITES", "preamble PREAMBLE", "p-1", "p-2", "signature SIGNATURE", "signature~2 SIGNATURE", "signature~3 SIGNATURE", "signature~4 SIGNATURE"]);
    expect(ownText(act, partAt(act, "preamble"))).toMatch(/ПРИКАЗЫВАЮ:$/);
  });

  it.each([["БҰЙЫРАМЫН:", "бұйрығы"], ["ҚАУЛЫ ЕТЕДІ:", "қаулысы"]])("is read in Kazakh up to %s", (formula, kind) => {
    const act = read(["Қағидаларды бекіту туралы", `Қазақстан Республикасы Министрінің 2026 жылғы 3 наурыздағы № 14 ${kind}.`, `"Мемлекеттік көрсетілетін қызметтер туралы" Заңның 10-бабына сәйкес ${formula}`, "1. Қағидалар бекітілсін.", "Министр А. Омаров"], { language: "KK" });
    expect(roles(act)).toEqual(["title TITLE", "requisites REQUISITES", "preamble PREAMBLE", "p-1", "signature SIGNATURE"]);
  });
});

describe("what an act approves or adds", () => {
  const order: Line[] = [heading("О стандартах"), "ПРИКАЗЫВАЮ:", "1. Утвердить прилагаемые.", "Министр А. Омаров"];

  it("is a part of its own, and its appendices stand in it", () => {
    const act = read([...order, "Утверждены приказом Министра от 1 июня 2026 года № 5", heading("Правила оказания услуги «А»"), "Глава 1. Общие", "1. Первый.", "Приложение 1 к Правилам оказания услуги «А»", "Форма", heading("Заявление"), "Прошу выдать.", "Приложение 2 к Правилам", "1. Срок."]);
    expect(anchorsOf(act).slice(4)).toEqual(["rules", "rules/title", "rules/ch-1", "rules/p-1", "rules/app-1", "rules/app-1/par-1", "rules/app-1/title", "rules/app-1/par-2", "rules/app-2", "rules/app-2/p-1"]);
    expect(partAt(act, "rules")).toMatchObject({ kind: "APPENDIX", role: "TEXT", number: null, heading: "Правила оказания услуги «А»" });
    expect(partAt(act, "rules/app-1")).toMatchObject({ kind: "APPENDIX", number: "1", heading: "Заявление" });
  });

  it("is told apart where an order has several", () => {
    const two = (head: string): Line[] => [head, heading("Правила"), "1. Первый.", "Приложение к Правилам", "1. Срок."];
    expect(anchors([...order, ...two("Утвержден приказом № 5"), ...two("Утвержден приказом № 5")]).slice(4))
      .toEqual(["rules", "rules/title", "rules/p-1", "rules/app", "rules/app/p-1", "rules~2", "rules~2/title", "rules~2/p-1", "rules~2/app", "rules~2/app/p-1"]);
    expect(anchors([...order, ...two("Приложение 1 к приказу Министра"), ...two("Приложение 2 к приказу Министра")]).slice(4))
      .toEqual(["app-1", "app-1/title", "app-1/p-1", "app-1/app", "app-1/app/p-1", "app-2", "app-2/title", "app-2/p-1", "app-2/app", "app-2/app/p-1"]);
  });

  it("has a head on several lines in both languages", () => {
    expect(anchors([...order, "Приложение 2", "к приказу Министра", "Республики Казахстан", "от 1 июня 2026 года № 5", heading("Правила"), "1. Первый."], { format: "PLAIN" }).slice(4)).toEqual(["app-2", "app-2/title", "app-2/p-1"]);
    const kazakh = read(["Туралы туралы", "БҰЙЫРАМЫН:", "1. Бекітілсін.", "Министр А. Омаров", "Қазақстан Республикасы", "Министрінің", "2026 жылғы 1 маусымдағы", "№ 5 бұйрығымен", "бекітілген", heading("Қағидалар"), "1. Бірінші.", "«А» мемлекеттік қызмет көрсету", "қағидаларына", "1-қосымша", "1. Мерзімі."], { format: "PLAIN", language: "KK" });
    expect(anchorsOf(kazakh).slice(-5)).toEqual(["rules", "rules/title", "rules/p-1", "rules/app-1", "rules/app-1/p-1"]);
  });

  it("is found in the cell that sets its head on the right", () => {
    expect(anchors([...order, cell("", 0, 0, 0), cell("Приложение 1 к приказу", 0, 0, 1), heading("Правила"), "1. Первый."]).slice(4)).toEqual(["app-1", "app-1/title", "app-1/p-1"]);
  });

  it("has the appendix of the amended act in that of the amending one", () => {
    expect(anchors([...order, "Приложение к приказу № 9", "Приложение 3 к приказу № 5", heading("Правила"), "1. Первый."]).slice(4)).toEqual(["app", "app/app-3", "app/app-3/title", "app/app-3/p-1"]);
  });
});

describe("tables", () => {
  it("have cells by row and column, each with all its blocks", () => {
    const act = read(["1. Перечень:", cell("1", 0, 0, 0), cell("Срок", 0, 0, 1), cell("3 дня", 0, 0, 2), cell("без продления", 0, 0, 2), cell("2", 0, 1, 0), "2. Иное.", cell("а", 1, 0, 0), cell("б", 1, 0, 1)]);
    expect(anchorsOf(act)).toEqual(["p-1", "p-1/tbl-1", "p-1/tbl-1/r-1/c-1", "p-1/tbl-1/r-1/c-2", "p-1/tbl-1/r-1/c-3", "p-1/tbl-1/r-2/c-1", "p-2", "p-2/tbl-1", "p-2/tbl-1/r-1/c-1", "p-2/tbl-1/r-1/c-2"]);
    expect(partAt(act, "p-1/tbl-1/r-1/c-3")).toMatchObject({ kind: "PARAGRAPH", role: "CELL", cell: { row: 0, column: 2 } });
    expect(ownText(act, partAt(act, "p-1/tbl-1/r-1/c-3"))).toBe("3 дня\nбез продления");
    expect(partAt(act, "p-1/tbl-1").kind).toBe("TABLE");
  });

  it("without rows are a fault with its place", () => {
    const html = '<p>1. Перечень:</p><table class="x"><tr></tr></table><p>2. Иное.</p>';
    expect(actOf([html]).faults).toEqual([{ code: "TABLE_WITHOUT_ROWS", start: html.indexOf("<table"), end: html.indexOf("<p>2") }]);
    expect(actOf(["а", "|---|---|", "б"], { format: "MARKDOWN" }).faults).toEqual([{ code: "TABLE_WITHOUT_ROWS", start: 2, end: 11 }]);
    expect(actOf(["| а | б |", "|---|---|"], { format: "MARKDOWN" }).faults).toEqual([]);
  });
});

describe("what cannot be right", () => {
  it("is told where numbering jumps back, and the tree stays flat", () => {
    const act = read(["Статья 1. А", "1. Первый.", "2. Второй.", "3. Третий.", "2. Снова второй.", "4. Четвертый.", "Статья 1. Б"]);
    expect(anchorsOf(act)).toEqual(["art-1", "art-1/p-1", "art-1/p-2", "art-1/p-3", "art-1/p-2~2", "art-1/p-4", "art-1~2"]);
    expect(act.faults.map(({ code, start, end }) => [code, act.source.slice(start, end).trim()])).toEqual([["NUMBERING_JUMPS_BACK", "2. Снова второй."], ["NUMBERING_JUMPS_BACK", "Статья 1. Б"]]);
  });

  it("is told where a second act begins, and its parts have a path of their own", () => {
    const one = ["Об утверждении Правил", "Приказ Министра от 1 июня 2026 года № 5", "ПРИКАЗЫВАЮ:", "1. Утвердить.", "Министр А. Омаров"];
    const act = read([...one, ...one.map((text) => text.replace("№ 5", "№ 6"))]);
    expect(anchorsOf(act).slice(5)).toEqual(["act-2/title", "act-2/requisites", "act-2/preamble", "act-2/p-1", "act-2/signature"]);
    expect(act.faults).toEqual([{ code: "SECOND_ACT_BEGINS", start: one.join("\n").length + 1, end: one.join("\n").length + 1 + (one[0] as string).length + 1 }]);
  });

  it("goes on flat where lists nest deeper than any act", () => {
    const act = read(Array.from({ length: 500 }, () => "1) перечень:"));
    expect(Math.max(...partsOf(act).map(({ anchor }) => anchor.split("/").length))).toBeLessThan(20);
  });
});

describe("what belongs to the page", () => {
  it("stays in its place, and the words that it interrupted go on", () => {
    const act = read(["Статья 1. А", "1) реестр, который ведет", stray, "уполномоченный орган;", "2) иное."], { format: "MARKDOWN" });
    expect(roles(act)).toEqual(["art-1", "art-1/p-1", "art-1/p-1/stray-1 STRAY", "art-1/p-1/rest-1", "art-1/p-2"]);
  });

  it("leaves words that the end of a page cut in one part", () => {
    const act = read(["Статья 1. А", "1) реестр, который ведет", "", "уполномоченный орган;", "2) иное."], { format: "MARKDOWN" });
    expect(ownText(act, partAt(act, "art-1/p-1"))).toBe("1) реестр, который ведет\n\nуполномоченный орган;");
  });

  it("is all there is in an empty text", () => {
    expect(read([]).parts).toEqual([]);
    expect(roles(read(["", ""]))).toEqual(["stray-1 STRAY"]);
    expect(roles(read([stray, "1. Первый."]))).toEqual(["stray-1 STRAY", "p-1"]);
  });
});
