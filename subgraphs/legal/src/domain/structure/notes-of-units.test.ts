import { describe, expect, it } from "@jest/globals";
import { actOf, anchorsOf, coverFaults, type Line, partAt, partsOf } from "../../../../../tests/support/acts/act-outline";
import type { ActText } from "./act-text";

function read(lines: ReadonlyArray<Line>, options: Parameters<typeof actOf>[1] = {}): ActText {
  const act = actOf(lines, options);
  expect(coverFaults(act)).toEqual([]);
  return act;
}

const excluded = (act: ActText): string[] => partsOf(act).filter((part) => part.excluded !== null).map(({ anchor }) => anchor);
const notes = (act: ActText): string[] => partsOf(act).flatMap(({ anchor, notes: told }) => told.map(({ text }) => `${anchor}: ${text}`));
const announced = (act: ActText): string[] => partsOf(act).flatMap(({ anchor, announced: told }) => told.map(({ text }) => `${anchor}: ${text}`));

describe("excluded units", () => {
  it.each([
    ["2) исключен Законом РК от 25.11.2019 № 272-VI (вводится в действие с 01.01.2020);"], ["2) Исключен приказом от 01.02.2026 № 12."],
    ["2), 3) исключены постановлением от 01.02.2026 № 12;"], ["2) исключено;"], ["2) алып тасталды – ҚР 25.11.2019 № 272-VI (01.01.2020 бастап қолданысқа енгізіледі) Заңымен;"], ["2) алып тасталсын – ҚР 25.11.2019 № 272-VI Заңымен;"],
  ])("keep their number and anchor: %s", (line) => {
    const act = read(["Статья 1. А", "1) первый;", line, "4) четвертый."]);
    expect(excluded(act)).toEqual(["art-1/p-2"]);
    expect(partAt(act, "art-1/p-2").number).toBe("2");
  });

  it("say by which act, from when", () => {
    expect(partAt(read(["Статья 1. А", "2) исключен Законом РК от 02.11.2015 № 384-V (вводится в действие с 01.01.2016);"]), "art-1/p-2").excluded).toEqual({
      text: "исключен Законом РК от 02.11.2015 № 384-V (вводится в действие с 01.01.2016);", start: 15, end: 92,
      acts: [{ number: "384-V", date: "2015-11-02", actId: null, entryIntoForce: "вводится в действие с 01.01.2016", inForceFrom: "2016-01-01" }],
    });
    expect(partAt(read(["1-бап. А", "2) алып тасталды – ҚР 25.11.2019 № 272-VI (01.01.2020 бастап қолданысқа енгізіледі) Заңымен;"]), "art-1/p-2").excluded?.acts).toEqual([
      { number: "272-VI", date: "2019-11-25", actId: null, entryIntoForce: "01.01.2020 бастап қолданысқа енгізіледі", inForceFrom: "2020-01-01" },
    ]);
  });

  it("are told by a note of the whole article or point, also where nothing else is left of it", () => {
    const act = read(["Статья 16. А", "Сноска. Статья 16 исключена Законом РК от 25.11.2019 № 272-VI.", "Статья 17. Б", "1. Первый.", "Сноска. Пункт 2 исключен Законом РК от 25.11.2019 № 272-VI.", "3. Третий.", "18-бап. В", "Ескерту. 18-бап алып тасталды – ҚР 25.11.2019 № 272-VI Заңымен."]);
    expect(excluded(act)).toEqual(["art-16", "art-17/p-2", "art-18"]);
    expect(partAt(act, "art-17/p-2")).toMatchObject({ kind: "POINT", role: "NOTE", number: "2" });
  });

  it.each([
    ["2) подпункт 5) пункта 3 исключить;"], ["2) лица, исключенные из перечня;"], ["2) 5-тармақ алып тасталсын;"], ["2) исключительные права;"],
  ])("are not those that exclude others or only use the word: %s", (line) => {
    expect(excluded(read(["1. Внести изменения:", "1) первый;", line]))).toEqual([]);
  });
});

describe("notes of changes", () => {
  it("stand with the unit that they name, or with the article that ended", () => {
    const act = read(["Глава 2. А", "Сноска. Заголовок главы 2 в редакции Закона РК от 23.11.2015 № 417-V.", "Статья 9-1. Б", "1. Первый.", "1) первый;", "Сноска. Глава 2 дополнена статьей 9-1 в соответствии с Законом РК от 17.11.2015 № 408-V.", "Статья 10. В", "1. Первый.", "Сноска. Пункт 1 в редакции Закона РК от 17.11.2015 № 408-V.", "2. Второй.", "Сноска. В текст внесено изменение Законом РК от 17.11.2015 № 408-V."]);
    expect(anchorsOf(act)).toEqual(["ch-2", "ch-2/note-1", "art-9-1", "art-9-1/p-1", "art-9-1/p-1/sp-1", "art-9-1/note-1", "art-10", "art-10/p-1", "art-10/p-1/note-1", "art-10/p-2", "art-10/note-1"]);
    expect(notes(act).map((note) => note.split(":")[0])).toEqual(["ch-2", "art-9-1", "art-10", "art-10/p-1"]);
    expect(partAt(act, "art-9-1/note-1")).toMatchObject({ kind: "PARAGRAPH", role: "NOTE" });
  });

  it("are read in Kazakh", () => {
    const act = read(["1-тарау. А", "1. Бірінші.", "Ескерту. 1-тармақ жаңа редакцияда – ҚР Министрінің 2026 жылғы 1 ақпандағы № 12/НҚ (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі) бұйрығымен.", "2. Екінші."]);
    expect(partAt(act, "p-1").notes[0]?.acts).toEqual([{ number: "12/НҚ", date: "2026-02-01", actId: null, entryIntoForce: "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі", inForceFrom: null }]);
  });

  it("name their acts with the identifiers that they link to", () => {
    const text = "Сноска. Пункт 1 с изменениями, внесенными приказами от 5 мая 2020 года № 14 (вводится в действие с 1 июля 2020 года); от 06.06.2021 № ҚР ДСМ-175/2021.";
    const at = text.indexOf("№ 14");
    const act = read(["1. Первый.", [text, { links: [{ href: "https://adilet.zan.kz/rus/docs/V2000090014#z5", from: at, to: at + 4 }] }]]);
    expect(partAt(act, "p-1").notes[0]?.acts).toEqual([
      { number: "14", date: "2020-05-05", actId: "V2000090014", entryIntoForce: "вводится в действие с 1 июля 2020 года", inForceFrom: "2020-07-01" },
      { number: "ҚР ДСМ-175/2021", date: "2021-06-06", actId: null, entryIntoForce: null, inForceFrom: null },
    ]);
  });

  it("go on where the end of a page cut them, also behind what belongs to the page", () => {
    const first = "Сноска. Статья 1 с изменениями, внесенными Законом РК от 17.11.2015 № 408-V (вводится в действие по истечении";
    const rest = "десяти дней); от 25.11.2019 № 272-VI.";
    for (const between of [[], [""], [["QR-код", { form: "STRAY" }] as const]]) {
      const act = read(["Статья 1. А", "1. Первый.", first, ...between, rest, "Статья 2. Б"], { format: "MARKDOWN" });
      expect(partAt(act, "art-1").notes.map(({ text, acts }) => [text, acts.map(({ number }) => number)])).toEqual([[`${first} ${rest}`, ["408-V", "272-VI"]]]);
      expect(partsOf(act).filter(({ role }) => role === "TEXT").map(({ anchor }) => anchor)).toEqual(["art-1", "art-1/p-1", "art-2"]);
    }
  });

  it("of the whole act stand with its title, those of the preamble with it", () => {
    const act = read(["Об утверждении Правил", "Сноска. Утратил силу приказом от 05.05.2020 № 14.", "В соответствии с Законом ПРИКАЗЫВАЮ:", "Сноска. Преамбула в редакции приказа от 05.05.2020 № 15.", "1. Утвердить."]);
    expect(anchorsOf(act)).toEqual(["title", "note-1", "preamble", "note-2", "p-1"]);
    expect(partAt(act, "title").notes).toHaveLength(1);
    expect(partAt(act, "preamble").notes).toHaveLength(1);
  });
});

describe("announced changes", () => {
  it("stand apart before the unit that they speak of, whose text is still in force", () => {
    const act = read(["Статья 1. А", "1) первый;", ["Примечание ИЗПИ!", { red: true }], ["Подпункт 1-2) предусматривается в редакции Закона РК от 09.01.2026 № 256-VIII (вводится в действие с 12.07.2026).", { red: true }], "1-2) услуга – то, что есть;", "2) второй."]);
    expect(anchorsOf(act)).toEqual(["art-1", "art-1/p-1", "art-1/future-1", "art-1/p-1-2", "art-1/p-2"]);
    expect(partAt(act, "art-1/future-1")).toMatchObject({ kind: "PARAGRAPH", role: "FUTURE_CHANGE" });
    expect(partAt(act, "art-1/p-1-2")).toMatchObject({ role: "TEXT", excluded: null, notes: [] });
    expect(partAt(act, "art-1/p-1-2").announced[0]?.acts).toEqual([{ number: "256-VIII", date: "2026-01-09", actId: null, entryIntoForce: "вводится в действие с 12.07.2026", inForceFrom: "2026-07-12" }]);
  });

  it("of an article stand before it, in its chapter", () => {
    const act = read(["Глава 3. А", "Статья 14. Б", "1. Первый.", "Примечание РЦПИ! Статью 15 предусматривается исключить Законом РК от 09.01.2026 № 256-VIII.", "Статья 15. В", "1. Первый."]);
    expect(anchorsOf(act)).toEqual(["ch-3", "art-14", "art-14/p-1", "ch-3/future-1", "art-15", "art-15/p-1"]);
    expect(announced(act).map((note) => note.split(":")[0])).toEqual(["art-15"]);
    expect(excluded(act)).toEqual([]);
  });

  it("stand with what holds them where their unit does not come", () => {
    expect(announced(read(["Статья 1. А", "1) первый;", "Примечание ИЗПИ!", "Статью 1 предусматривается дополнить подпунктом 7) Законом РК от 09.01.2026 № 256-VIII.", "2) второй."])).map((note) => note.split(":")[0])).toEqual(["art-1"]);
    expect(announced(read(["1-бап. А", "ҚЗАИ-ның ескертпесі!", "1) тармақшаны алып тастау көзделген – ҚР 09.01.2026 № 256-VIII Заңымен.", "1) бірінші;"])).map((note) => note.split(":")[0])).toEqual(["art-1/p-1"]);
  });
});

describe("a note of the legal database that announces nothing", () => {
  it.each([[["РҚАО ескертпесi.", "Құжаттың мәтiнiнде түпнұсқаның пунктуациясы мен орфографиясы сақталған."]], [["Примечание РЦПИ. В тексте документа сохранены пунктуация и орфография оригинала."]]])("is a note and no change: %s", (lines) => {
    const act = read(["Об утверждении Правил", ...lines, "ПРИКАЗЫВАЮ:", "1. Утвердить."]);
    expect(partsOf(act).map(({ anchor, role }) => [anchor, role])).toEqual([["title", "TITLE"], ["note-1", "NOTE"], ["preamble", "PREAMBLE"], ["p-1", "TEXT"]]);
    expect([...announced(act), ...notes(act)]).toEqual([]);
  });
});

describe("a wording that an amending act quotes", () => {
  it("is no clause of the amending act", () => {
    const act = read(["О внесении изменений", "ПРИКАЗЫВАЮ:", "1. Внести в приказ следующие изменения:", "1) пункт 3 изложить в следующей редакции:", "\"3. Срок – 5 дней.", "4. Плата по приказу \"О плате\".\";", "2) дополнить приложением 2 следующего содержания:", "«Приложение 2", "1. Форма.»;", "2. Приказ вводится в действие.", "Министр А. Омаров"]);
    expect(anchorsOf(act)).toEqual(["title", "preamble", "p-1", "p-1/sp-1", "p-1/sp-1/new/p-3", "p-1/sp-1/new/p-4", "p-1/sp-2", "p-1/sp-2/new/app-2", "p-1/sp-2/new/app-2/p-1", "p-2", "signature"]);
    expect(act.faults).toEqual([]);
  });

  it("stands beneath the paragraph that quotes it, in Kazakh too", () => {
    const act = read(["Өзгерістер енгізу туралы", "БҰЙЫРАМЫН:", "1. Бұйрыққа мынадай өзгерістер енгізілсін:", "тақырыбы мынадай редакцияда жазылсын:", "«Қағидаларды бекіту туралы»;", "1-тармақ мынадай редакцияда жазылсын:", "«1. Қағидалар бекітілсін.»;", "2. Бұйрық қолданысқа енгізіледі."], { language: "KK" });
    expect(anchorsOf(act)).toEqual(["title", "preamble", "p-1", "p-1/par-1", "p-1/par-1/new/par-1", "p-1/par-2", "p-1/par-2/new/p-1", "p-2"]);
  });

  it("holds its own appendices, also where a document quotes it and short wordings stand before it", () => {
    const act = read(["О внесении изменений", "ПРИКАЗЫВАЮ:", "1. Утвердить перечень.", "Министр А. Омаров", "Утвержден приказом от 3 мая 2024 года № 5", "Перечень приказов, в которые вносятся изменения", "1. Внести в приказ изменения:", "пункт 3 изложить в следующей редакции:", "\"Плата не взимается.\";", "приложение 2 изложить в следующей редакции:", "\"Приложение 2 к Правилам", "Перечень основных требований", "1. Услугодатель", "Комитет\".", "2. Внести в другой приказ изменения."]);
    expect(anchorsOf(act).slice(4)).toEqual(["rules", "rules/title", "rules/p-1", "rules/p-1/par-1", "rules/p-1/par-1/new/par-1", "rules/p-1/par-2", "rules/p-1/par-2/new/app-2", "rules/p-1/par-2/new/app-2/title", "rules/p-1/par-2/new/app-2/p-1", "rules/p-1/par-2/new/app-2/p-1/par-1", "rules/p-2"]);
  });

  it("whose quotes do not come out even ends before the next instruction", () => {
    const act = read(["1. Внести изменения:", "1) пункт 3 изложить в следующей редакции:", "\"3. Услуга \"Выдача справок\" и \"Прием оказывается бесплатно.\";", "2) пункт 4 исключить;", "3) пункт 5 дополнить словами."]);
    expect(anchorsOf(act)).toEqual(["p-1", "p-1/sp-1", "p-1/sp-1/new/p-3", "p-1/sp-2", "p-1/sp-3"]);
  });
});
