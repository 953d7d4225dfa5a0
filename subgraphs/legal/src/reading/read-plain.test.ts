import { describe, expect, it } from "@jest/globals";
import { readPlain } from "./read-plain";

const texts = (source: string): string[] => readPlain(source).map(({ text }) => text);
const forms = (source: string): (string | number | undefined)[][] => readPlain(source).map(({ text, form, cell }) => (cell === null ? [form, text] : [form, text, cell.row, cell.column]));

describe("a plain text", () => {
  it("has a paragraph in each line", () => {
    expect(texts("О правилах\nПРИКАЗЫВАЮ:\r\n1. Утвердить правила;\n\n2. Признать.\n")).toEqual(["О правилах", "ПРИКАЗЫВАЮ:", "1. Утвердить правила;", "2. Признать."]);
  });

  it("has its paragraphs joined where a program wrapped the lines", () => {
    const source = `     1. Настоящие Правила определяют порядок оказания государственной
услуги в соответствии с подпунктом
1) статьи 10 Закона Республики Казахстан и устанавливают порядок учета
заявлений.
     2. Услугодатель рассматривает заявление в срок, не превышающий пяти
рабочих дней.
3) прочее`;
    expect(texts(source)).toEqual([
      "1. Настоящие Правила определяют порядок оказания государственной услуги в соответствии с подпунктом 1) статьи 10 Закона Республики Казахстан и устанавливают порядок учета заявлений.",
      "2. Услугодатель рассматривает заявление в срок, не превышающий пяти рабочих дней.",
      "3) прочее",
    ]);
  });

  it("has its lines left apart where many are wider than those that stop in the middle of a sentence", () => {
    const long = "Услугодатель рассматривает заявление и приложенные к нему документы в срок, не превышающий пяти рабочих дней со дня его регистрации.";
    const source = ["Министр по чрезвычайным", "ситуациям", "Министр водных ресурсов", "и ирригации", "6. Размер платы, взимаемой с услугополучателя", "Государственная услуга оказывается бесплатно.", long, long, long].join("\n");
    expect(texts(source)).toContain("6. Размер платы, взимаемой с услугополучателя");
  });

  it("never joins an act's requisites to the title above them", () => {
    const source = ["Об утверждении Правил оказания государственной услуги", "Приказ Министра юстиции Республики Казахстан от 8 февраля 2024 года № 53", "Зарегистрирован в Министерстве юстиции Республики Казахстан", "     1. Утвердить прилагаемые Правила оказания государственной", "услуги по аттестации лиц, которые претендуют на должность", "частного судебного исполнителя."].join("\n");
    expect(texts(source).slice(0, 3)).toEqual(["Об утверждении Правил оказания государственной услуги", "Приказ Министра юстиции Республики Казахстан от 8 февраля 2024 года № 53", "Зарегистрирован в Министерстве юстиции Республики Казахстан"]);
  });

  it("is joined where a line happens to begin with the kind of a cited act", () => {
    const source = ["     1. Комитету обеспечить внесение предложений рабочей группы в", "Закон Республики Казахстан от 15 апреля 2013 года по следующим", "вопросам, которые перечислены в приложении к настоящему", "приказу и требуют согласования."].join("\n");
    expect(texts(source)).toHaveLength(1);
  });

  it("has tables drawn with tabs, pipes or frames", () => {
    expect(forms("№\tПлата\n1\tнет\n2\t\n")).toEqual([["CELL", "№", 0, 0], ["CELL", "Плата", 0, 1], ["CELL", "1", 1, 0], ["CELL", "нет", 1, 1], ["CELL", "2", 2, 0], ["CELL", "", 2, 1]]);
    expect(forms("+---+---+\n| а | б |\n+---+---+\n| в |   |\n+---+---+")).toEqual([["CELL", "а", 0, 0], ["CELL", "б", 0, 1], ["CELL", "в", 1, 0], ["CELL", "", 1, 1]]);
    expect(forms("а | б\nв | г")).toEqual([["CELL", "а", 0, 0], ["CELL", "б", 0, 1], ["CELL", "в", 1, 0], ["CELL", "г", 1, 1]]);
  });

  it("takes a tab behind the number of a point, or before the name of who signs, for no table", () => {
    expect(forms("1)\tзаявление;\n2)\tкопия.\nМинистр\tА. Омаров")).toEqual([["PARAGRAPH", "1) заявление;"], ["PARAGRAPH", "2) копия."], ["PARAGRAPH", "Министр А. Омаров"]]);
  });

  it("sets numbers of pages apart, and no numbers of anything else", () => {
    const page = "Текст.\n".repeat(9);
    expect(forms(`а\n- 2 -\nб\n12\n\fв\n\n5\n\nг`).filter(([form]) => form === "STRAY")).toEqual([["STRAY", "- 2 -"], ["STRAY", "12"]]);
    expect(forms(`${page}\n3\n\n${page}\n4\n\n${page}`).filter(([form]) => form === "STRAY")).toEqual([["STRAY", "3"], ["STRAY", "4"]]);
  });

  it("in which nothing is seen is one blank block; an empty one has none", () => {
    expect(readPlain(" \n\u00a0\n").map(({ form, start, end }) => [form, start, end])).toEqual([["BLANK", 0, 4]]);
    expect(readPlain("")).toEqual([]);
  });
});
