import { describe, expect, it } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { DEFAULT_CODE_SCHEME } from "@tizilim/catalogue/domain/code-scheme";
import { FINDING_TEXTS } from "@tizilim/catalogue/import/findings/finding-texts";
import { readRegister } from "@tizilim/catalogue/import/read-register";
import { MAX_FILE_BYTES, MAX_ROWS, type SourceFile } from "@tizilim/catalogue/import/source-file";
import { makeWorkbook } from "../support/make-workbook";

const LEVELS = ["001;Бөлім;Раздел;;;;;", "00101;Кіші бөлім;Подраздел;;;;;"];
const HEAD = "Код;Атауы (қазақша);Наименование (на русском);БИН;Платность;Форма;НПА;Категория";
const GOOD = "00101001;Анықтама беру;Выдача справок;160440007161;бесплатно;бумажная;V2000020192;государственная услуга";
const file = (...rows: string[]): SourceFile => ({ name: "register.csv", bytes: Buffer.from([HEAD, ...LEVELS, ...rows].join("\n")) });
const read = (...files: SourceFile[]) => readRegister(files, { scheme: DEFAULT_CODE_SCHEME });
/** Codes with their line in the report. */
async function told(...rows: string[]): Promise<{ found: unknown[]; loaded: string[] }> {
  const { report, services } = await read(file(...rows));
  return { found: report.map(({ code, line, column }) => [code, line, column]), loaded: services.map((service) => service.code) };
}
/** windows-1251 of what the headings and names here need; қ as KZ-1048 has it. */
function legacyByte(letter: string): number {
  const code = letter.charCodeAt(0);
  if (letter === "қ") return 0x9d;
  return code < 0x80 ? code : code - 0x410 + 0xc0;
}
const ONLY = ["00101001"];

describe("a broken row", () => {
  it.each([
    ["a code of seven digits", "0010100;Анықтама беру;Выдача справок;;;;;", "CODE_WRONG_LENGTH", "Код"],
    ["letters in a code", "0010100x;Анықтама беру;Выдача справок;;;;;", "CODE_NOT_DIGITS", "Код"],
    ["a code whose zeros a spreadsheet lost", "101002;Анықтама беру;Выдача справок;;;;;", "CODE_ZEROS_LOST", "Код"],
    ["no code", ";Анықтама беру;Выдача справок;;;;;", "CODE_MISSING", "Код"],
    ["the code of a subsection", "00101;Анықтама беру;Выдача справок;;бесплатно;;;", "CODE_OF_A_LEVEL", "Код"],
    ["a code for the second time", "00101001;Басқа атау;Другое название;;;;;", "DUPLICATE_CODE", "Код"],
    ["a form that is none", "00101002;Анықтама беру;Выдача справок;;;голубиная почта;;", "UNKNOWN_FORM", "Форма"],
    ["a fee that is none", "00101002;Анықтама беру;Выдача справок;;по тарифу;;;", "UNKNOWN_FEE", "Платность"],
    ["no name at all", "00101002;;;;;бумажная;;", "NAME_MISSING", "Наименование (на русском)"],
    ["a BIN with a wrong check digit", "00101002;Анықтама беру;Выдача справок;160440007162;;;;", "INVALID_BIN", "БИН"],
    ["an identifier of an act that is none", "00101002;Анықтама беру;Выдача справок;;;;V20000192;", "INVALID_ACT_ID", "НПА"],
    ["a section that nobody named", "99901001;Анықтама беру;Выдача справок;;;;;", "UNKNOWN_SECTION", "Код"],
    ["a subsection that nobody named", "00199001;Анықтама беру;Выдача справок;;;;;", "UNKNOWN_SUBSECTION", "Код"],
    ["a text without end", `00101002;Анықтама беру;${"я".repeat(1001)};;;;;`, "TEXT_TOO_LONG", "Наименование (на русском)"],
    ["a category that is none", "00101002;Анықтама беру;Выдача справок;;;;;прочее", "UNKNOWN_CATEGORY", "Категория"],
    ["too few cells", "00101002;Анықтама беру;Выдача справок", "WRONG_CELL_COUNT", null],
    ["too many cells", "00101002;Анықтама беру;Выдача; справок;;;;;", "WRONG_CELL_COUNT", null],
  ])("with %s is left out and told by line and column", async (_, row, code, column) => {
    expect(await told(GOOD, row)).toEqual({ found: [[code, 5, column]], loaded: ONLY });
  });

  it.each([
    ["one language is missing", "00101002;;Выдача справок гражданам;;;;;", "NAME_IN_ONE_LANGUAGE", "Наименование (на русском)"],
    ["a Russian name stands in the Kazakh column", "00101002;Выдача справок гражданам;Выдача справок;;;;;", "NAME_IN_WRONG_LANGUAGE", "Атауы (қазақша)"],
    ["electronic does not say how far", "00101002;Анықтама беру;Выдача справок;;;электронная;;", "UNCLEAR_FORM", "Форма"],
    ["an act is cited without a certain identifier", "00101002;Анықтама беру;Выдача справок;;;;Приказ Министра от 01.02.2020 № 5;", "ACT_NOT_IDENTIFIED", "НПА"],
    ["a Latin letter stood in a Kazakh word", "00101002;Мемлекеттiк анықтама беру;Выдача справок;;;;;", "LETTERS_SET_RIGHT", "Атауы (қазақша)"],
  ])("is only told where %s", async (_, row, code, column) => {
    expect(await told(GOOD, row)).toEqual({ found: [[code, 5, column]], loaded: ["00101001", "00101002"] });
  });

  it("shows every fault of its own at once", async () => {
    const { found } = await told("00101002;;Выдача справок;1;дорого;никак;нет;");
    expect(found.map((finding) => (finding as string[])[0])).toEqual(["UNKNOWN_FEE", "INVALID_ACT_ID", "UNKNOWN_FORM", "INVALID_BIN"]);
  });

  it("may be empty, which is told and harms nothing", async () => {
    expect(await told("", GOOD)).toEqual({ found: [["EMPTY_ROW", 4, null]], loaded: ONLY });
  });

  it("keeps the likely code in the report where zeros were lost in a workbook", async () => {
    const bytes = makeWorkbook({ A: [["Код", "Наименование"], ["001", "Раздел"], ["00101", "Подраздел"], ["00101001", "Выдача справок"], [101002, "Выдача копий"]] });
    const { report, services } = await read({ name: "ru.xlsx", bytes });
    const lost = report.find((finding) => finding.code === "CODE_ZEROS_LOST");
    expect(lost).toMatchObject({ line: 5, fix: { ru: expect.stringContaining("00101002"), kk: expect.stringContaining("00101002") } });
    expect(services.map((service) => service.code)).toEqual(ONLY);
  });

  it("that names a subsection anew is told, and the first name stays", async () => {
    const { report, subsections } = await read(file(GOOD, "00101;Анықтама беру;Подраздел;;;;;"));
    expect(report.map(({ code, line }) => [code, line])).toEqual([["LEVEL_NAMED_TWICE", 5]]);
    expect(subsections).toEqual([{ code: "00101", section: "001", name: { kk: "Кіші бөлім", ru: "Подраздел" } }]);
  });

  it("never takes the good rows with it", async () => {
    const bad = Array.from({ length: 50 }, (_, at) => `x${at};;;;;;;`);
    expect((await told(...bad, GOOD, ...bad)).loaded).toEqual(ONLY);
  });
});

describe("two files that disagree", () => {
  it("load nothing of the service, since neither is known to be right", async () => {
    const ru: SourceFile = { name: "ru.csv", bytes: Buffer.from("Код;Наименование;Платность\n001;Раздел;\n00101;Подраздел;\n00101001;Выдача справок;платно\n00101002;Выдача копий;платно") };
    const kk: SourceFile = { name: "kk.csv", bytes: Buffer.from("Коды;Атауы;Ақылы/тегін\n00101001;Анықтама беру;тегін\n00101002;Көшірме беру;ақылы") };
    const { report, services } = await read(ru, kk);
    expect(report.map(({ code, file: name, line, column }) => [code, name, line, column])).toEqual([["FILES_DISAGREE", "kk.csv", 2, "Ақылы/тегін"]]);
    expect(services.map((service) => service.code)).toEqual(["00101002"]);
  });
});

describe("a service in two languages", () => {
  const two = (ru: string, kk: string) => read(
    { name: "ru.csv", bytes: Buffer.from(`Код;Наименование;Прием заявлений;Раздел\n001;Р;;\n00101;П;;\n00101001;Выдача справок;${ru}`) },
    { name: "kk.csv", bytes: Buffer.from(`Коды;Атауы;Өтініштерді қабылдау;Бөлім\n00101001;Анықтама беру;${kk}`) },
  );

  it("keeps its intake apart, and tells, where the languages name different numbers of organisations", async () => {
    const { report, services } = await two('"услугодатель;портал";', "көрсетілетін қызметті беруші;");
    expect(report.map((finding) => finding.code)).toEqual(["INTAKE_NOT_PAIRED"]);
    expect(services[0]?.intake).toEqual([{ kk: "көрсетілетін қызметті беруші", ru: null }, { kk: null, ru: "услугодатель" }, { kk: null, ru: "портал" }]);
  });

  it("is left out by the file that puts it into another section than its code", async () => {
    const { report, services } = await two(";001 Р", ";002 Басқа");
    expect(report.map(({ code, file: name, column }) => [code, name, column])).toEqual([["NAME_IN_ONE_LANGUAGE", "ru.csv", "Наименование"], ["CODE_OUTSIDE_SECTION", "kk.csv", "Бөлім"]]);
    expect(services[0]?.name).toEqual({ kk: null, ru: "Выдача справок" });
  });
});

describe("a broken file", () => {
  it.each([
    ["no headings", Buffer.from("просто текст\nи еще"), "NO_HEADINGS"],
    ["nothing in it", Buffer.from(""), "NO_HEADINGS"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "FILE_UNREADABLE"],
    ["half a workbook", makeWorkbook({ A: [["Код", "Наименование"]] }).slice(0, 200), "FILE_UNREADABLE"],
    ["headings of no language", Buffer.from("code,name\n00101001,Выдача справок"), "LANGUAGE_UNKNOWN"],
  ])("with %s is told and does not stop the others", async (_, bytes, code) => {
    const { report, services } = await read({ name: "broken", bytes }, file(GOOD));
    expect(report.map((finding) => [finding.code, finding.file])).toEqual([[code, "broken"]]);
    expect(services.map((service) => service.code)).toEqual(ONLY);
  });

  it("is refused unread when it is larger than the limit", async () => {
    const { report } = await read({ name: "large.csv", bytes: new Uint8Array(MAX_FILE_BYTES + 1) });
    expect(report.map(({ code, file: name }) => [code, name])).toEqual([["FILE_TOO_LARGE", "large.csv"]]);
  });

  it("is refused when one far cell would make a workbook of any size", async () => {
    const far = strToU8('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>');
    const bytes = zipSync({ ...unzipSync(makeWorkbook({ A: [["Код", "Наименование"]] })), "xl/worksheets/sheet1.xml": far });
    expect((await read({ name: "far.xlsx", bytes })).report.map((finding) => finding.code)).toEqual(["WORKBOOK_TOO_LARGE"]);
  });

  it("is refused when it has more rows than the limit", async () => {
    const { report, services } = await read(file(GOOD, "1;;;;;;;\n".repeat(MAX_ROWS)));
    expect(report.map((finding) => finding.code)).toEqual(["TOO_MANY_ROWS"]);
    expect(services).toEqual([]);
  });

  it("in an old encoding is read with its Kazakh letters, and told", async () => {
    const text = `${HEAD}\n001;;Р;;;;;\n00101;;П;;;;;\n00101001;;Выдача справок гражданам;;;;;`;
    const bytes = Uint8Array.from([...text].map((letter) => legacyByte(letter)));
    const { report, services } = await read({ name: "old.csv", bytes });
    expect(report.map((finding) => finding.code)).toEqual(["LEGACY_ENCODING", "NAME_IN_ONE_LANGUAGE"]);
    expect(services[0]?.name.ru).toBe("Выдача справок гражданам");
  });

  it("is told when it repeats a column", async () => {
    const { report } = await read({ name: "ru.csv", bytes: Buffer.from("Код;Наименование;Название\n001;Раздел;\n00101;Подраздел;") });
    expect(report.map(({ code, column }) => [code, column])).toEqual([["DUPLICATE_COLUMN", "Название"]]);
  });
});

describe("the report", () => {
  it("goes through the files line by line", async () => {
    const { report } = await read(file("x;;а;;;;;", "00101002;;Выдача справок;;;;;", "y;;а;;;;;"), { ...file("z;;а;;;;;"), name: "second.csv" });
    expect(report.map(({ file: name, line }) => [name, line])).toEqual([["register.csv", 4], ["register.csv", 5], ["register.csv", 6], ["second.csv", 4]]);
  });

  it("says what is wrong and how to mend it in both languages, with the same values in each", () => {
    const values = (text: string | null) => [...(text ?? "").matchAll(/\{\w+\}/gu)].map(([value]) => value).sort();
    for (const [code, { message, fix }] of Object.entries(FINDING_TEXTS)) {
      expect({ code, texts: [message.kk, message.ru, fix.kk, fix.ru].every((text) => text !== null && text.length > 5) }).toEqual({ code, texts: true });
      expect({ code, message: values(message.kk), fix: values(fix.kk) }).toEqual({ code, message: values(message.ru), fix: values(fix.ru) });
      expect({ code, kazakh: /[әғқңөұүһі]/iu.test(`${message.kk}${fix.kk}`), russian: /[әғқңөұүһі]/iu.test(`${message.ru}${fix.ru}`.replaceAll("кириллическую і", "")) }).toEqual({ code, kazakh: true, russian: false });
    }
  });
});
