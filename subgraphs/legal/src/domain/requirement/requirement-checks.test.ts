import { describe, expect, it } from "@jest/globals";
import { readBlocks } from "../../reading/read-blocks";
import { parseStructure } from "../structure/parse-structure";
import { discrepanciesOf } from "../register/discrepancies";
import type { RegisteredService } from "../register/registered-service";
import { allotStandards } from "./allot-standards";
import { requirementChecks } from "./requirement-checks";
import { saidOf } from "./said-of";
import type { Standard } from "./standard";
import { standardsIn } from "./standards-in";

function standards(language: "RU" | "KK", ...services: ReadonlyArray<{ heading: string; rows: ReadonlyArray<string> }>): Standard[] {
  const of = { language, format: "PLAIN" as const, source: services.map(({ heading, rows }, at) => (language === "RU" ? `Приложение ${at + 1} к Правилам\n\n` : `Қағидаларға\n${at + 1}-қосымша\n\n`) + [heading, ...rows.map((row, number) => `${number + 1}. ${row}`)].join("\n")).join("\n\n") };
  return standardsIn(parseStructure(of, readBlocks(of)));
}

const ru = (...rows: string[]): Standard | null => standards("RU", { heading: 'Перечень основных требований к оказанию государственной услуги "Выдача справки"', rows: ["Услугодатель: акимат", ...rows] })[0] ?? null;
const kk = (...rows: string[]): Standard | null => standards("KK", { heading: '"Анықтама беру" мемлекеттік қызмет көрсетуге қойылатын негізгі талаптардың тізбесі', rows: ["Көрсетілетін қызметті беруші: әкімдік", ...rows] })[0] ?? null;
const verdicts = (checks: ReturnType<typeof requirementChecks>): string[] => checks.filter(({ verdict }) => verdict === "DISAGREES").map(({ item, language }) => `${language} ${item}`);

describe("the ten items", () => {
  it("are all missing where nothing sets them down, in each language that the act has and in no other", () => {
    expect(requirementChecks({ RU: null })).toHaveLength(10);
    expect(requirementChecks({ RU: null, KK: null }).every(({ verdict, evidence }) => verdict === "MISSING" && evidence === null)).toBe(true);
  });

  it("rest on the words that they stand in, or on their label where nothing stands beside it", () => {
    const checks = requirementChecks({ RU: ru("Срок оказания: 5 рабочих дней", "Форма: –") });
    expect(checks.filter(({ verdict }) => verdict !== "MISSING").map(({ item, verdict, evidence }) => [item, verdict, evidence?.quote])).toEqual([
      ["SERVICE_NAME", "PRESENT", "Выдача справки"], ["PROVIDER", "PRESENT", "акимат"], ["TERM", "PRESENT", "5 рабочих дней"], ["FORM", "EMPTY", "Форма"],
    ]);
  });

  it.each([
    ["TERM", "Срок: 5 рабочих дней", "Мерзімі: 3 жұмыс күні"], ["TERM", "Срок: 5 рабочих дней", "Мерзімі: 5 күнтізбелік күн"], ["FEE", "Стоимость: бесплатно", "Құны: 3 АЕК"], ["FEE", "Стоимость: 3 МРП", "Құны: 5 АЕК"], ["FORM", "Форма: бумажная", "Нысаны: электрондық (толық автоматтандырылған)"],
    ["CHANNELS", "Каналы: портал", "Ұсыну тәсілдері: портал; Мемлекеттік корпорация"], ["DOCUMENTS", "Документы: 1) заявление; 2) паспорт", "Құжаттар: 1) өтініш"], ["REFUSAL_GROUNDS", "Основания для отказа: отсутствуют", "Бас тарту негіздері: құжаттардың анық еместігі"],
  ])("disagree in %s: «%s», «%s»", (item, one, other) => {
    expect(verdicts(requirementChecks({ RU: ru(one), KK: kk(other) }))).toEqual([`KK ${item}`, `RU ${item}`]);
  });

  it.each([
    ["Срок: 1 час", "Мерзімі: 60 минут"], ["Срок: пять рабочих дней", "Мерзімі: 5 (бес) жұмыс күні"], ["Срок: по графику", "Мерзімі: 5 жұмыс күні"], ["Стоимость: 3 МРП", "Құны: ақылы, 3 АЕК"], ["Форма: электронная", "Нысаны: қағаз түрінде"], ["Документы: заявление, паспорт", "Құжаттар: өтініш; жеке куәлік"],
    ["Каналы: канцелярия услугодателя", "Ұсыну тәсілдері: көрсетілетін қызметті берушінің кеңсесі"], ["Основания для отказа: отсутствуют", "Бас тарту негіздері: жоқ"], ["Форма: –", "Нысаны: қағаз түрінде"],
  ])("do not disagree where nothing contradicts: «%s», «%s»", (one, other) => {
    expect(verdicts(requirementChecks({ RU: ru(one), KK: kk(other) }))).toEqual([]);
  });
});

it("what the languages say against each other is no value", () => {
  expect(saidOf({ RU: ru("Стоимость: бесплатно", "Форма: бумажная"), KK: kk("Құны: 3 АЕК", "Нысаны: қағаз түрінде") })).toMatchObject({ fee: null, forms: ["PAPER"], provider: { ru: "акимат", kk: "әкімдік" } });
});

describe("a standard is the service's", () => {
  const named = (name: string): { heading: string; rows: string[] } => ({ heading: `Перечень основных требований к оказанию государственной услуги "${name}"`, rows: ["Услугодатель: акимат", "Срок: 3 дня"] });

  it("that it names, also in slightly other words, and never two services'", () => {
    const found = standards("RU", named("Выдача архивной справки"), named("Выдача справки о составе семьи"));
    const allotted = allotStandards([{ ru: "Выдача справок о составе семьи", kk: null }, { ru: "Выдача архивных справок", kk: null }, { ru: "Регистрация судна", kk: null }], { RU: found });
    expect(allotted.map(({ RU }) => RU?.serviceName?.quote ?? null)).toEqual(["Выдача справки о составе семьи", "Выдача архивной справки", null]);
  });

  it("whose rules it stands in where it names none", () => {
    const found = standards("RU", { heading: "Перечень основных требований к оказанию государственной услуги", rows: ["Услугодатель: акимат", "Срок: 3 дня"] });
    expect(allotStandards([{ ru: "Выдача справки", kk: null }], { RU: found })[0]?.RU).toBe(found[0]);
  });
});

describe("the register and the act", () => {
  const registered: RegisteredService = {
    code: "00101001", name: { ru: "Выдача справки", kk: "Анықтама беру" }, provider: { ru: "Акиматы районов", kk: null }, channels: ["PROVIDER"], forms: ["PAPER"], fee: { kind: "FREE" }, term: { ru: "5 рабочих дней", kk: "5 жұмыс күні" }, governingAct: null,
  };
  const fields = (russian: Standard | null, kazakh?: Standard | null): string[] => {
    const of = { RU: russian, ...(kazakh === undefined ? {} : { KK: kazakh }) };
    return discrepanciesOf({ name: { ru: "Выдача справки", kk: kazakh === undefined ? null : "Анықтама беру" }, evidence: [], requirements: requirementChecks(of) }, registered).map(({ field, actValue, registryValue }) => `${field}: ${actValue} <> ${registryValue}`);
  };

  it("agree in what only one of them says, and in what differs by case alone", () => {
    const act = standards("RU", { heading: 'Перечень основных требований к оказанию государственной услуги "Выдача справки"', rows: ["Услугодатель: акиматами районов (далее – услугодатель)", "Форма: –"] })[0] ?? null;
    expect(fields(act)).toEqual([]);
  });

  it("differ with the words of both, in one language or in both", () => {
    expect(fields(ru("Срок: 3 рабочих дня", "Стоимость: 2 МРП", "Форма: бумажная", "Каналы: портал"))).toEqual(["provider: акимат <> Акиматы районов", "fee: PAID <> FREE", "channels: EGOV_PORTAL <> PROVIDER", "term: 3 рабочих дня <> 5 рабочих дней"]);
    expect(fields(null, kk("Мерзімі: 3 жұмыс күні", "Құны: тегін"))).toEqual(["term: 3 жұмыс күні <> 5 жұмыс күні"]);
  });
});
