import { describe, expect, it } from "@jest/globals";
import type { Language } from "@tizilim/common/pure/localized-text";
import fc from "fast-check";
import { readBlocks } from "../../reading/read-blocks";
import { readCard } from "../card/read-card";
import type { ActText } from "../structure/act-text";
import { parseStructure } from "../structure/parse-structure";
import type { ActSource, SourceFormat } from "../text/act-source";
import type { Citation } from "./citation";
import { citationsOf } from "./citations-of";

function read(source: string, language: Language = "RU", format: SourceFormat = "PLAIN"): ActText {
  const act: ActSource = { language, format, source };
  return parseStructure(act, readBlocks(act));
}

const told = ({ effect, cited, provision, from }: Citation) => [effect, cited === null ? "OWN" : (cited.number ?? cited.title ?? cited.actId), provision, from];
const acts = (text: ActText) => citationsOf(text).filter(({ cited }) => cited !== null).map(told);

const HEAD = `О внесении изменений в некоторые приказы
Приказ Министра финансов Республики Казахстан от 1 июня 2026 года № 11. Зарегистрирован в Министерстве юстиции Республики Казахстан 5 июня 2026 года № 90011.

В соответствии с подпунктом 1) статьи 10 Закона Республики Казахстан "О государственных услугах" ПРИКАЗЫВАЮ:
`;

describe("citations of an act", () => {
  it("rest on the preamble's acts, amend and repeal those of the clauses, from the day of entry into force", () => {
    const text = read(`${HEAD}
1. Внести в приказ Министра финансов Республики Казахстан от 2 июля 2020 года № 22 "Об утверждении Правил" (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 90022) следующие изменения:
пункт 5 изложить в следующей редакции:
"5. Услуга оказывается в течение двух рабочих дней согласно пункту 7 настоящих Правил.";
подпункт 2) пункта 6 исключить.
2. Признать утратившими силу:
1) приказ Министра финансов Республики Казахстан от 3 июля 2015 года № 33 "Об утверждении стандарта" (зарегистрирован под № 90033);
2) пункт 4 приказа Министра финансов Республики Казахстан от 4 июля 2016 года № 44.
3. Настоящий приказ вводится в действие с 1 июля 2026 года.`);
    expect(acts(text)).toEqual([
      ["BASIS", "О государственных услугах", "art-10/p-1", null],
      ["AMENDS", "22", null, "2026-07-01"],
      ["AMENDS", "22", "p-5", "2026-07-01"],
      ["MENTIONS", "22", "p-7", null],
      ["AMENDS", "22", "p-6/sp-2", "2026-07-01"],
      ["REPEALS", "33", null, "2026-07-01"],
      ["REPEALS", "44", "p-4", "2026-07-01"],
    ]);
  });

  it("repeal what the appendix lists, and keep the words of an entry into force without a day", () => {
    const text = read(`${HEAD}
1. Признать утратившими силу некоторые приказы согласно приложению к настоящему приказу.
2. Настоящий приказ вводится в действие со дня его первого официального опубликования.

Приложение
к приказу Министра финансов
от 1 июня 2026 года № 11

Перечень утративших силу некоторых приказов

1. Приказ Министра финансов от 5 июля 2015 года № 55 "Об утверждении стандарта";
2. Приказ Министра финансов от 6 июля 2015 года № 66 "Об утверждении регламента".`);
    const repealed = citationsOf(text).filter(({ effect }) => effect === "REPEALS");
    expect(repealed.map(({ cited, from, entryIntoForce }) => [cited?.number, from, entryIntoForce])).toEqual([
      ["55", null, "вводится в действие со дня его первого официального опубликования"],
      ["66", null, "вводится в действие со дня его первого официального опубликования"],
    ]);
  });

  it("amend and repeal in Kazakh, where the verb stands last", () => {
    const text = read(
      `Кейбір бұйрықтарға өзгерістер енгізу туралы
Қазақстан Республикасы Қаржы министрінің 2026 жылғы 1 маусымдағы № 11 бұйрығы. Қазақстан Республикасының Әділет министрлігінде 2026 жылғы 5 маусымда № 90011 болып тіркелді

1. «Қағидаларды бекіту туралы» Қазақстан Республикасы Қаржы министрінің 2020 жылғы 2 шілдедегі № 22 бұйрығына (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 90022 болып тіркелген) мынадай өзгерістер енгізілсін:
5-тармақ мынадай редакцияда жазылсын:
«5. Қызмет екі жұмыс күні ішінде көрсетіледі.».
2. Мыналардың күші жойылды деп танылсын:
1) «Стандартты бекіту туралы» Қазақстан Республикасы Қаржы министрінің 2015 жылғы 3 шілдедегі № 33 бұйрығы;
2) Қазақстан Республикасы Қаржы министрінің 2016 жылғы 4 шілдедегі № 44 бұйрығы.
3. Осы бұйрық 2026 жылғы 1 шілдеден бастап қолданысқа енгізіледі.`,
      "KK",
    );
    expect(acts(text)).toEqual([
      ["AMENDS", "22", null, "2026-07-01"],
      ["AMENDS", "22", "p-5", "2026-07-01"],
      ["REPEALS", "33", null, "2026-07-01"],
      ["REPEALS", "44", null, "2026-07-01"],
    ]);
  });

  it("know from notes what changed the act, and from its status what ended it", () => {
    const text = read(`О связи
Закон Республики Казахстан от 5 июля 2004 года № 967-II. Утратил силу Законом Республики Казахстан от 1 июня 2024 года № 999-VIII (вводится в действие с 01.01.2025).

Статья 1. Основные понятия

1. Связь – деятельность.
2. Исключен Законом РК от 28.12.2016 № 36-VI (вводится в действие с 01.02.2017).

Сноска. Статья 1 с изменениями, внесенными законами РК от 17.11.2015 № 408-V (вводится в действие с 01.03.2016); от 28.12.2016 № 36-VI (вводится в действие с 01.02.2017).`);
    expect(acts(text)).toEqual([
      ["ENDED_BY", "999-VIII", null, "2025-01-01"],
      ["CHANGED_BY", "36-VI", null, "2017-02-01"],
      ["CHANGED_BY", "408-V", null, "2016-03-01"],
      ["CHANGED_BY", "36-VI", null, "2017-02-01"],
    ]);
    expect(readCard(text).editionDate?.value).toBe("2017-02-01");
  });

  it("take the identifier from the link of the legal database, and the bare link where no words name the act", () => {
    const text = read(
      '<h1>О связи</h1><p>1. В соответствии со <a href="/rus/docs/Z1300000088#z11">статьей 10 Закона</a> и <a href="http://adilet.zan.kz/rus/docs/V2000020192">порядком</a>.</p>',
      "RU",
      "HTML",
    );
    expect(citationsOf(text).map(({ cited, provision, evidence }) => [cited?.actId, provision, evidence.quote])).toEqual([
      ["Z1300000088", "art-10", "статьей 10 Закона"],
      ["V2000020192", null, "порядком"],
    ]);
  });

  it("find provisions of the text itself at its anchors", () => {
    const text = read(`Об утверждении Правил

1. Утвердить Правила согласно приложению 1 к настоящему приказу.

Приложение 1
к приказу

Правила выдачи

1. Документы, указанные в пункте 2 настоящих Правил, подаются.
2. Подаются:
1) заявление;
2) копия документа, указанного в подпункте 1) настоящего пункта.`);
    const anchors = new Set<string>();
    const visit = (parts: ActText["parts"]): void => parts.forEach((part) => (anchors.add(part.anchor), visit(part.children)));
    visit(text.parts);
    const own = citationsOf(text).map(({ provision }) => provision);
    expect(own).toEqual(["app-1", "app-1/p-2", "app-1/p-2/sp-1"]);
    expect(own.filter((anchor) => !anchors.has(anchor ?? ""))).toEqual([]);
  });

  it("never call the act's own requisites a citation", () => {
    expect(acts(read(`${HEAD}\n1. Контроль оставляю за собой.\n\nПриложение\nк приказу Министра финансов\nот 1 июня 2026 года № 11\n\nПеречень`)).map(([, number]) => number)).toEqual(["О государственных услугах"]);
  });
});

const PIECES = [
  "подпунктом 1) ", "пункта 2 ", "статьи 10 ", "Закона ", "Республики Казахстан ", '"О государственных ', 'услугах" ', "«", "»", "(", ")", "приказ ", "Министра ", "от 30 марта 2020 года ", "№ 267 ",
  "зарегистрирован ", "под № 20192", ", ", "; ", ": ", ".\n", "\n\n", "1. ", "2) ", "Внести в ", "следующие изменения", "Признать утратившими силу", "настоящего ", "Правил ", "Сноска. ", "Утратил силу ",
  "осы ", "Заңының ", "10-бабының ", "1) тармақшасына ", "2020 жылғы 30 наурыздағы ", "бұйрығы ", "болып тіркелген", "Қағидалардың ", "күші жойылды деп танылсын", "енгізілсін", "Приложение 1\n", "далее – Закон", "3–900 ", "29.02.2021 ", "i", "İ", "\u00ad",
];

describe("cards and citations of any text", () => {
  const sources = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 }).map((parts) => parts.join(""));

  it("never throw, and their evidence lies inside the source and says what stands there", () => {
    fc.assert(
      fc.property(sources, fc.constantFrom<Language>("RU", "KK"), fc.constantFrom<SourceFormat>("PLAIN", "MARKDOWN", "HTML"), (source, language, format) => {
        const text = read(source, language, format);
        const evidences = [...citationsOf(text).map(({ evidence }) => evidence), ...Object.values(readCard(text)).flatMap((part: { evidence: Citation["evidence"] } | null) => part?.evidence ?? [])];
        for (const { start, end, quote } of evidences) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          if (format !== "HTML") expect(source.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 400 },
    );
  });
});
