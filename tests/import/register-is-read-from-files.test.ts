import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CODE_SCHEME } from "@tizilim/catalogue/domain/code-scheme";
import { readRegister, type ReadOptions } from "@tizilim/catalogue/import/read-register";
import type { SourceFile } from "@tizilim/catalogue/import/source-file";
import { makeWorkbook } from "../support/make-workbook";

const OPTIONS: ReadOptions = { scheme: DEFAULT_CODE_SCHEME };
const csv = (name: string, ...lines: string[]): SourceFile => ({ name, bytes: Buffer.from(lines.join("\n")) });
const read = (...files: SourceFile[]) => readRegister(files, OPTIONS);

const RU_HEAD = "Код;Наименование услуги;Сведения об услугополучателе;Услугодатель;Прием заявлений;Платность;Форма;Подзаконный НПА";
const KK_HEAD = "Коды;Қызметтің атауы;Көрсетілетін қызметті алушы;Көрсетілетін қызметті беруші;Өтініштерді қабылдау;Ақылы/тегін;Нысаны;Заңға тәуелді НҚА";
const RU = csv("register_ru.csv", "Реестр государственных услуг;;;;;;;", RU_HEAD,
  "001;Документирование;;;;;;", "00101;Удостоверение личности;;;;;;",
  "00101001;Выдача паспортов гражданам;Физические лица;МВД;\"услугодатель;Государственная корпорация\";платно;Электронная (частично автоматизированная)/бумажная;V2000020192",
  "00101002;Снятие с регистрации;Физические лица;МВД;;бесплатно;бумажная;");
const KK = csv("register_kk.csv", KK_HEAD,
  "001;Құжаттандыру;;;;;;", "00101;Жеке басты куәландыру;;;;;;",
  "00101002;Тіркеуден шығару;Жеке тұлғалар;ІІМ;;тегін;қағаз түрінде;",
  "00101001;Азаматтарға паспорттар беру;Жеке тұлғалар;ІІМ;\"көрсетілетін қызметті беруші;Мемлекеттік корпорация\";ақылы;Электрондық (ішінара автоматтандырылған)/қағаз түрінде;V2000020192");

describe("a register in two files", () => {
  it("is joined by code, whatever the order of rows and files", async () => {
    const [one, two] = [await read(RU, KK), await read(KK, RU)];
    expect(one.report).toEqual([]);
    expect(two.report).toEqual([]);
    expect(one.services[0]).toMatchObject({
      code: "00101001", section: "001", subsection: "00101", category: "STATE_SERVICE",
      name: { kk: "Азаматтарға паспорттар беру", ru: "Выдача паспортов гражданам" },
      recipients: ["NATURAL_PERSON"], recipientNote: null, channels: ["PROVIDER", "STATE_CORPORATION"],
      intake: [{ kk: "көрсетілетін қызметті беруші", ru: "услугодатель" }, { kk: "Мемлекеттік корпорация", ru: "Государственная корпорация" }],
      fee: { kind: "PAID", description: null }, forms: ["ELECTRONIC_PARTIAL", "PAPER"], governingAct: "V2000020192", term: null,
    });
    const plain = (result: typeof one) => result.services.map(({ places, given, ...service }) => ({ ...service, places: places.length, given: [...given].sort() }));
    expect(plain(two)).toEqual(plain(one));
    expect(one.services.map((service) => service.code)).toEqual(["00101001", "00101002"]);
  });

  it("names its sections, subsections and providers in both languages", async () => {
    const { sections, subsections, providers, services } = await read(RU, KK);
    expect(sections).toEqual([{ code: "001", name: { kk: "Құжаттандыру", ru: "Документирование" } }]);
    expect(subsections).toEqual([{ code: "00101", section: "001", name: { kk: "Жеке басты куәландыру", ru: "Удостоверение личности" } }]);
    expect(providers).toEqual([{ key: "мвд", name: { kk: "ІІМ", ru: "МВД" }, bin: null }]);
    expect(services.map((service) => service.provider)).toEqual(["мвд", "мвд"]);
  });

  it("tells which fields the files have a column for, so that no other is emptied", async () => {
    const { services } = await read(csv("ru.csv", "Код;Наименование", "001;Р", "00101;П", "00101001;Выдача справок"));
    expect(services[0]?.given).toEqual(["code", "name.ru"]);
  });

  it("is the same from a workbook, a page and a CSV file", async () => {
    const table = Buffer.from(RU.bytes).toString().split("\n").slice(1).map((line) => line.replaceAll(/"(.*);(.*)"/gu, "$1\n$2").split(";"));
    const html = `<!DOCTYPE html><p>x<table>${table.map((row) => `<tr>${row.map((cell) => `<td>${cell.replace("\n", "<br>")}</td>`).join("")}</tr>`).join("")}</table>`;
    const fromCsv = await read(RU);
    const fromXlsx = await read({ name: "реестр.xlsx", bytes: makeWorkbook({ "Лист1": table }) });
    const fromHtml = await read({ name: "page.htm", bytes: Buffer.from(html) });
    const plain = ({ services }: typeof fromCsv) => services.map(({ places: _, ...service }) => service);
    expect(plain(fromCsv)).toHaveLength(2);
    expect(plain(fromXlsx)).toEqual(plain(fromCsv));
    expect(plain(fromHtml)).toEqual(plain(fromCsv));
  });

  it("reads both languages of one file, and sheets of one workbook", async () => {
    const both = await read(csv("all.csv", "code,name_kk,name_ru,section,subsection,fee,note", "00101001,Анықтама беру,Выдача справок,001 Документирование,00101 Личность,тегін,x"));
    expect(both.services[0]).toMatchObject({ name: { kk: "Анықтама беру", ru: "Выдача справок" }, fee: { kind: "FREE" } });
    expect(both.unknownColumns).toEqual([{ file: "all.csv", table: null, heading: "note" }]);
    const sheets = await read({ name: "a.xlsx", bytes: makeWorkbook({
      "Рус": [["Код", "Наименование"], ["001", "Раздел один"], ["00101", "Подраздел"], ["00101001", "Выдача справок"]],
      "Қаз": [["Коды", "Атауы"], ["00101001", "Анықтама беру"]], "Прочее": [["x", "y"]],
    }) });
    expect(sheets.services[0]?.name).toEqual({ kk: "Анықтама беру", ru: "Выдача справок" });
    expect(sheets.report.map(({ code, table }) => [code, table])).toEqual([["TABLE_PASSED_OVER", "Прочее"]]);
  });

  it("takes a column of each language by the words of its heading alone", async () => {
    const { services, sections, report } = await read(csv("register.csv", "Код;Наименование;Атауы;Услугодатель;Көрсетілетін қызметті беруші", "001;Документы;Құжаттар;;",
      "00101;Личность;Жеке басы;;", "00101001;Выдача справок;Анықтама беру;МВД;ІІМ"));
    expect(report).toEqual([]);
    expect(sections).toEqual([{ code: "001", name: { kk: "Құжаттар", ru: "Документы" } }]);
    expect(services.map(({ code, name }) => ({ code, name }))).toEqual([{ code: "00101001", name: { kk: "Анықтама беру", ru: "Выдача справок" } }]);
  });

  it("tells its progress by file", async () => {
    const told: string[] = [];
    await readRegister([RU, KK], { ...OPTIONS, onProgress: ({ file, rowsRead, rowsTotal }) => told.push(`${file} ${rowsRead}/${rowsTotal}`) });
    expect(told).toEqual(["register_ru.csv 1/4", "register_ru.csv 4/4", "register_kk.csv 1/4", "register_kk.csv 4/4"]);
  });

  it("knows an act by its registration number, and marks that as inferred", async () => {
    const { services, report } = await read(csv("ru.csv", "Код;Наименование;НПА", "001;Р;", "00101;П;", "00101001;Выдача паспортов;Приказ Министра внутренних дел от 30.03.2020 № 267 (рег. № 20192)"));
    expect(services[0]?.governingAct).toBe("V2000020192");
    expect(services[0]?.actCitation?.ru).toContain("№ 267");
    expect(services[0]?.provenance.filter((mark) => mark.field === "governingAct")).toEqual([{ field: "governingAct", origin: "INFERRED", source: expect.any(String) }]);
    expect(report.map((finding) => finding.code)).toEqual(["NAME_IN_ONE_LANGUAGE"]);
  });
});
