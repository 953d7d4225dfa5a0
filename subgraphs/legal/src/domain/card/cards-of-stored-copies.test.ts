import { describe, expect, it } from "@jest/globals";
import { cardValues as card } from "../../../../../tests/support/acts/card-values";

const BODY = "\n\n1. Утвердить прилагаемые Правила.\n\n2. Настоящее решение вводится в действие со дня его официального опубликования.\n";
const ORDER_KK = "Қағидаларды бекіту туралы\n\nБҰЙЫРАМЫН:\n\n1. Қоса беріліп отырған қағидалар бекітілсін.\n\n2. Комитет:\n\n1) осы бұйрықты мемлекеттік тіркеуді;\n\n2) ол туралы мәліметтерді Қазақстан Республикасы Мәдениет министрлігінің Заң департаментіне ұсынуды қамтамасыз етсін.\n\n3. Осы бұйрық 2022 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.\n\nМинистр\n\n";

describe("the card of an act as databases and their mirrors keep it", () => {
  it("has a number behind N as well as behind №", () => {
    expect(card(`О тарифах\n\nРешение маслихата Каратальского района от 3 марта 2012 года N 41-2.${BODY}`, "RU")).toMatchObject({ number: "41-2", date: "2012-03-03" });
    expect(card("Тарифтер туралы\n\nҚаратал ауданы әкімдігінің 2014 жылғы 29 сәуірдегі N 2/310 қаулысы.\n\n1. Бекітілсін.", "KK")).toMatchObject({ number: "2/310", date: "2014-04-29" });
  });

  it("has a number that stands without a sign before the kind", () => {
    expect(card(`${ORDER_KK}Қазақстан Республикасы\nҮкіметінің\n2012 жылғы 22 қазандағы\n1344 қаулысымен\nбекітілген\n\nҚағидалар\n\n1. Мақсаты.\n`, "KK")).toMatchObject({ number: "1344", date: "2012-10-22" });
  });

  it.each([
    ["it says so alone", "RU", `О мерах\n\nРешение маслихата Сарысайского района от 22 декабря 2015 года № 31\n\nСноска. Прекращено действие.${BODY}`],
    ["its term is over", "RU", `О бюджете\n\nС истёкшим сроком\n\nРешение маслихата Сарысайского района от 22 декабря 2015 года № 31. Прекращено действие в связи с истечением срока${BODY}`],
    ["what ended it stands before the verb", "KK", "Тізбеге толықтыру енгізу туралы\n\nҚазақстан Республикасы Үкіметінің 2010 жылғы 7 мамырдағы № 395 қаулысы\n\nҚР Үкіметінің 2018 жылғы 12 наурыздағы № 120 қаулысымен 2018 ж 1 шілдеден бастап күші жойылды\n\n1. Толықтырылсын."],
    ["it was taken out", "KK", "Тізбені бекіту туралы\n\nҚазақстан Республикасы Үкіметінің 2012 жылғы 11 қыркүйектегі № 1177 қаулысы\n\nҚР Үкіметінің 2014.28.02. № 170 қаулысымен алып тасталды\n\n1. Бекітілсін."],
  ] as const)("is of an act out of force where %s", (_, language, source) => expect(card(source, language).status).toBe("REPEALED"));

  it.each([
    ["a unit of it alone was ended", "Тізбені бекіту туралы\n\nҚазақстан Республикасы Үкіметінің 2012 жылғы 11 қыркүйектегі № 1177 қаулысы\n\nҚР Үкіметінің 2014.28.02. № 170 қаулысымен 2-тармақтың күші жойылды\n\n1. Бекітілсін."],
    ["a chapter of it was taken out", "Тізбені бекіту туралы\n\nҚазақстан Республикасы Үкіметінің 2012 жылғы 11 қыркүйектегі № 1177 қаулысы\n\nҚР Үкіметінің 2014.28.02. № 170 қаулысымен 3-тарау алып тасталды\n\n1. Бекітілсін."],
    ["its end is only meant", "Тізбені бекіту туралы\n\nЖаңартылған\n\nҚазақстан Республикасы Үкіметінің 2012 жылғы 11 қыркүйектегі № 1177 қаулысы. ҚР Үкіметінің 2030 жылғы 1 ақпандағы № 1 қаулысымен күшін жою көзделген\n\n1. Бекітілсін."],
  ])("is not where %s", (_, source) => expect(card(source, "KK").status).not.toBe("REPEALED"));

  it.each([
    ["RU", "Акимат города Тасты ПОСТАНОВЛЯЕТ:", "LOCAL_ACT"],
    ["RU", "Районный маслихат РЕШАЕТ:", "LOCAL_ACT"],
    ["RU", "В соответствии со статьей 10 Закона Республики Казахстан Правительство Республики Казахстан ПОСТАНОВЛЯЕТ:", "GOVERNMENT_RESOLUTION"],
    ["RU", "П Р И К А З Ы В А Ю:", "ORDER"],
    ["KK", "Сарысай ауданының мәслихаты ШЕШІМ ЕТТІ:", "LOCAL_ACT"],
    ["KK", "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:", "GOVERNMENT_RESOLUTION"],
  ] as const)("has its kind from the words that enact it where its head is lost: %s %s", (language, formula, kind) => {
    expect(card(`${formula}\n\n1. Утвердить.\n\n2. Далее.\n`, language).kind).toBe(kind);
  });

  it("is not where the force of a point alone was ended", () => {
    expect(card(`О мерах\n\nРешение маслихата Сарысайского района от 22 декабря 2015 года № 31\n\nСноска. Прекращено действие пункта 2 решением маслихата от 1 марта 2016 года № 4.${BODY}`, "RU").status).not.toBe("REPEALED");
  });

  it("is of no law where a point speaks of a department of law", () => {
    expect(card(`${ORDER_KK}Қазақстан Республикасы\nМәдениет министрінің\n2021 жылғы 5 наурыздағы\n№ 134 бұйрығына\n1-қосымша\n\nҚағидалар\n\n1. Мақсаты.\n`, "KK")).toMatchObject({ kind: "ORDER", number: "134", date: "2021-03-05" });
  });

  it("is told by the head of its first appendix, and not by whom it was agreed with", () => {
    const source = `${ORDER_KK}> *«КЕЛІСІЛДІ»*  \n> *Қазақстан Республикасы*  \n> *Цифрлық даму министрлігі*\n\n> *Қазақстан Республикасы*  \n> *Мәдениет министрінің міндетін атқарушының*  \n> *2020 жылғы 27 наурызы*  \n> *№ 258 бұйрығымен*  \n> *бекітілді*\n\n## Қағидалар\n\n1. Мақсаты.\n`;
    expect(card(source, "KK", "MARKDOWN")).toMatchObject({ number: "258", date: "2020-03-27" });
  });

  it("tells nothing by the acts that its points cite", () => {
    const cited = "13) Мәдениет министрінің 2015 жылғы 17 сәуірдегі № 365 бұйрығымен бекітілген талаптарға сәйкес келмеуі;";
    expect(card(`${ORDER_KK}Қазақстан Республикасы\nМәдениет министрінің\n2020 жылғы 27 наурыздағы\n№ 254 бұйрыққа\n3-қосымша\n\nҚағидалар\n\n1. Бас тарту негіздері:\n\n${cited}\n`, "KK")).toMatchObject({ number: "254", date: "2020-03-27" });
  });

  it("has a day that is written with the year first, where it can be only one", () => {
    const dated = (day: string) => card(`Тізбе туралы\n\nҚазақстан Республикасы Үкіметінің ${day} № 745 қаулысы\n\n1. Бекітілсін.`, "KK").date;
    expect([dated("2014.22.01."), dated("2012.06.25"), dated("2012.06.06"), dated("2012.06.07")]).toEqual(["2014-01-22", "2012-06-25", "2012-06-06", undefined]);
  });

  it("is told by its own line rather than by the rules that an appendix belongs to", () => {
    const source = "Об утверждении форм\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить формы.\n\nМинистр А. Асанов\n\nг. Астана, 3 марта 2020 года № 70\n\nПриложение к Правилам выдачи карт, утвержденным приказом Министра туризма Республики Казахстан от 15 апреля 2015 года № 338\n\nФорма\n";
    expect(card(source, "RU")).toMatchObject({ number: "70", date: "2020-03-03" });
  });

  it("is of the body that stands last before the words that enact it", () => {
    const formula = (preamble: string) => card(`${preamble}\n\n1. Утвердить.\n\n2. Далее.\n`, "RU").kind;
    expect(formula("В соответствии с постановлением Правительства Республики Казахстан акимат Тастинского района ПОСТАНОВЛЯЕТ:")).toBe("LOCAL_ACT");
    expect(formula("ПОСТАНОВЛЯЕТ:")).toBeUndefined();
  });

  it("has a title that begins with the word for a state", () => {
    expect(card("Қолданыстағы жол жүру тарифтерін бекіту туралы\n\nАқсу қаласы әкімдігінің 2015 жылғы 27 қарашадағы № 4/691 қаулысы.\n\n1. Бекітілсін.", "KK").title).toBe("Қолданыстағы жол жүру тарифтерін бекіту туралы");
  });

  it("is of a committee whose ministry stands on a line of its own", () => {
    expect(card(`${ORDER_KK}Қазақстан Республикасы\nҰлттық экономика министрлігі\nСтатистика комитеті төрағасының\n2015 жылғы 9 қарашадағы\n№ 189 бұйрығына\n1-қосымша\n\nҚағидалар\n\n1. Мақсаты.\n`, "KK")).toMatchObject({ number: "189", date: "2015-11-09" });
  });

  it("has no status line in its issuer", () => {
    expect(card("Тарифтер туралы\n\nҚолданыстағы\n\nАқсу қаласы әкімдігінің 2015 жылғы 27 қарашадағы № 4/691 қаулысы.\n\n1. Бекітілсін.", "KK")).toMatchObject({ issuer: "Ақсу қаласы әкімдігі", status: "IN_FORCE" });
  });
});
