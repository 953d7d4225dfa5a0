import { describe, expect, it } from "@jest/globals";
import { mutated } from "../../../../../tests/support/acts/mutate-text";
import { REALISTIC_ACTS } from "../../../../../tests/support/acts/realistic-acts";
import { seededRandom } from "../../../../../tests/support/seeded-random";
import { readBlocks } from "../../reading/read-blocks";
import { parseStructure } from "../structure/parse-structure";
import type { ActSource, SourceFormat } from "../text/act-source";
import type { Standard } from "./standard";
import { standardsIn } from "./standards-in";

function standardsOf(source: ActSource): Standard[] {
  return standardsIn(parseStructure(source, readBlocks(source)));
}

function read(language: "RU" | "KK", format: SourceFormat, source: string): Standard[] {
  return standardsOf({ language, format, source });
}

/** Items as one line each: null for what says nothing. */
function told(standard: Standard | undefined): Record<string, string | null> {
  return Object.fromEntries([...(standard?.items ?? [])].map(([item, { says }]) => [item, says === null ? null : says.quote.replace(/\s+/g, " ")]));
}

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const page = (body: string): string => `<h1>Об утверждении Правил</h1><p>1. Утвердить.</p><p>Приложение 1 к Правилам оказания государственной услуги</p>${body}`;
const HEADING = "<p><b>Перечень основных требований к оказанию государственной услуги «Выдача справки»</b></p>";
const NAMED = { SERVICE_NAME: "Выдача справки" };

it("is no list of what employees have to meet", () => {
  const lines = ["Қызметкерлерге қойылатын талаптар", "1. Жұмыс мерзімі: 5 жыл", "2. Нәтиже: аттестат", "3. Құжаттар: диплом"];
  expect(read("KK", "PLAIN", ["Қағидаларды бекіту туралы", "Қағидаларға қосымша", ...lines].join("\n"))).toEqual([]);
});

describe("a table", () => {
  it("may have labels of its own, two columns and any order", () => {
    const rows = [row("Стоимость", "2 МРП"), row("Кто оказывает услугу", "Акимат района"), row("Способы и порядок предоставления", "портал"), row("Срок", "5 дней"), row("Режим работы", "с 9 до 18"), row("Что нужно представить", "заявление"), row("Когда могут отказать", "недостоверность")];
    expect(told(read("RU", "HTML", page(`${HEADING}<table>${rows.join("")}</table>`))[0])).toEqual({
      ...NAMED, FEE: "2 МРП", PROVIDER: "Акимат района", CHANNELS: "портал", TERM: "5 дней", SCHEDULE: "с 9 до 18", DOCUMENTS: "заявление", REFUSAL_GROUNDS: "недостоверность",
    });
  });

  it("may be headed by its first row, name the service in a row, and have a row of column heads", () => {
    const [standard] = read("RU", "HTML", page(`<table><tr><td colspan="3">Перечень основных требований к оказанию государственной услуги</td></tr>${row("№", "Наименование", "Содержание")}${row("1", "2", "3")}${row("1", "Наименование государственной услуги", "Выдача справки")}${row("2", "Срок оказания", "5 дней")}${row("3", "Форма оказания", "бумажная")}</table>`));
    expect(told(standard)).toEqual({ ...NAMED, TERM: "5 дней", FORM: "бумажная" });
    expect(standard?.serviceName?.quote).toBe("Выдача справки");
  });

  it("may spread one item over several rows", () => {
    const body = `<tr><td rowspan="2">1</td><td rowspan="2">Срок оказания</td><td>по подвиду 1 – 5 дней</td></tr><tr><td>по подвиду 2 – 3 дня</td></tr>${row("2", "Форма оказания", "")}${row("", "по подвиду 1", "бумажная")}${row("3", "Иные требования", "1414")}`;
    expect(told(read("RU", "HTML", page(`${HEADING}<table>${body}</table>`))[0])).toEqual({ ...NAMED, TERM: "по подвиду 1 – 5 дней по подвиду 2 – 3 дня", FORM: "по подвиду 1 бумажная" });
  });

  it("may hold the words below their label, or in a second row below all labels", () => {
    const below = ["Услугодатель", "Комитет", "Срок оказания", "5 дней", "Форма оказания", "Результат", "лицензия"].map((cell) => row(cell)).join("");
    expect(told(read("RU", "HTML", page(`${HEADING}<table>${below}</table>`))[0])).toEqual({ ...NAMED, PROVIDER: "Комитет", TERM: "5 дней", FORM: null, RESULT: "лицензия" });
    const beside = `${row("Услугодатель", "Срок", "Форма", "Результат")}${row("Комитет", "5 дней", "–", "справка")}`;
    expect(told(read("RU", "HTML", page(`${HEADING}<table>${beside}</table>`))[0])).toEqual({ ...NAMED, PROVIDER: "Комитет", TERM: "5 дней", FORM: null, RESULT: "справка" });
  });

  it("may have labels in nobody's words: the order of the Law tells their items where the words beside them fit", () => {
    const rows = [row("1", "Услугодатель", "Комитет"), row("2", "Каналы", "портал"), row("3", "Срок", "5 дней"), row("4", "На чём всё держится", "электронная"), row("5", "С чем уйдёте домой", "справка"), row("6", "А кошелёк", "бесплатно"), row("7", "График работы", "с 9 до 18")];
    const known = { ...NAMED, PROVIDER: "Комитет", CHANNELS: "портал", TERM: "5 дней", SCHEDULE: "с 9 до 18" };
    const ofRows = (some: string[]) => told(read("RU", "HTML", page(`${HEADING}<table>${some.join("")}</table>`))[0]);
    expect(ofRows(rows)).toEqual({ ...known, FORM: "электронная", RESULT: "справка", FEE: "бесплатно" });
    expect(ofRows(rows.filter((_, at) => at !== 4))).toEqual(known);
    expect(ofRows(rows.map((each, at) => (at === 5 ? row("6", "А кошелёк", "в шкафу") : each)))).toEqual(known);
  });

  it("has no item by its place alone: not in a row below another, beside a label without words, nor in its head", () => {
    const items = (some: string[]) => told(read("RU", "HTML", page(`${HEADING}<table>${some.join("")}</table>`))[0]);
    const known = [row("1", "Каналы", "портал"), row("2", "Форма", "электронная")];
    expect(items([...known, row("3", "Результат", ""), row("4", "На заметку", "горячая линия 1414, справка"), row("5", "Размер платы", "бесплатно")])).toEqual({ ...NAMED, CHANNELS: "портал", FORM: "электронная", RESULT: null, FEE: "бесплатно" });
    expect(items([...known, row("", "Для юридических лиц", "бумажная справка"), row("3", "Размер платы", "бесплатно")])).not.toHaveProperty("RESULT");
    expect(items([row("№", "Что", "Сведения"), ...known, row("3", "Срок", "5 дней")])).not.toHaveProperty("PROVIDER");
  });

  it("may hold label and words in one cell", () => {
    const rows = [row("1", "Услугодатель: Комитет"), row("2", "Срок оказания: 5 дней"), row("3", "Форма: –")].join("");
    expect(told(read("RU", "HTML", page(`${HEADING}<table>${rows}</table>`))[0])).toEqual({ ...NAMED, PROVIDER: "Комитет", TERM: "5 дней", FORM: null });
  });

  it("may set down two services one below the other", () => {
    const heading = (name: string): string => `<tr><td colspan="2">Перечень основных требований к оказанию государственной услуги «${name}»</td></tr>`;
    const standards = read("RU", "HTML", page(`<table>${heading("Выдача справки")}${row("Срок", "5 дней")}${row("Форма", "бумажная")}${heading("Выдача «особой» выписки")}${row("Срок", "")}${row("Услугодатель", "Архив")}</table>`));
    expect(standards.map(told)).toEqual([{ ...NAMED, TERM: "5 дней", FORM: "бумажная" }, { SERVICE_NAME: "Выдача «особой» выписки", TERM: null, PROVIDER: "Архив" }]);
  });

  it.each(["", "–", "—", "нет", "Нет (не указано)", "не указано", "жоқ", "көрсетілмеген", "___", "1) –;", "по подвиду 1 – не указано; по подвиду 2 – нет", "Содержание", "График работы", "Размер платы", "5.", "будет определен позднее", "сведения отсутствуют"])("says nothing of the term by «%s»", (words) => {
    expect(told(read("RU", "HTML", page(`${HEADING}<table>${row("1", "Услугодатель", "Акимат")}${row("2", "Срок оказания", words)}${row("3", "Форма", "бумажная")}</table>`))[0])).toMatchObject({ TERM: null });
  });

  it.each([["Основания для отказа", "отсутствуют"], ["Основания для отказа", "нет"], ["Основания для отказа", "не предусмотрены"], ["Размер платы", "бесплатно"], ["Размер платы", "плата не взимается"], ["Размер платы", "не взимается"], ["Перечень документов", "не требуются"], ["Перечень документов", "документ об оплате"], ["Перечень документов", "Заявление по форме"]])("says something of %s by «%s»", (label, words) => {
    expect(Object.values(told(read("RU", "HTML", page(`${HEADING}<table>${row("1", "Услугодатель", "Акимат")}${row("2", label, words)}</table>`))[0]))).toContain(words);
  });
});

describe("lines", () => {
  const head = "Приложение 2 к Правилам\n\nПеречень основных требований к оказанию государственной услуги\n\"Выдача справки\"\n\n";

  it("may be points with labels before a colon or a dash", () => {
    expect(told(read("RU", "PLAIN", `${head}1) наименование услугодателя – акимат района;\n2) срок оказания – не указан;\n3) форма оказания – ;\n4) документы – заявление, паспорт;\n5) основания для отказа: нет.\n`)[0])).toEqual({
      ...NAMED, PROVIDER: "акимат района", TERM: null, FORM: null, DOCUMENTS: "заявление, паспорт", REFUSAL_GROUNDS: "нет.",
    });
  });

  it("may be cells of a table that lost its form, one below the other or side by side", () => {
    expect(told(read("RU", "PLAIN", `${head}1\nНаименование услугодателя\nАкимат района\n2\nСпособы предоставления\nУслугодатель\n3\nРезультат\n-\n4\nПеречень документов\n1) заявление;\n2) паспорт\n`)[0])).toEqual({
      ...NAMED, PROVIDER: "Акимат района", CHANNELS: "Услугодатель", RESULT: null, DOCUMENTS: "1) заявление; 2) паспорт",
    });
    expect(told(read("RU", "PLAIN", `${head}1 Наименование услугодателя Акимат района\n2 Срок оказания государственной услуги 5 рабочих дней\n3 Форма оказания Бумажная\n4 Размер платы Бесплатно\n`)[0])).toEqual({
      ...NAMED, PROVIDER: "Акимат района", TERM: "5 рабочих дней", FORM: "Бумажная", FEE: "Бесплатно",
    });
  });

  it("may be set in bold with points below them", () => {
    expect(told(read("RU", "MARKDOWN", "# Об утверждении\n\nПриложение 2 к Правилам\n\n**Перечень основных требований к оказанию государственной услуги «Выдача справки»**\n\n- **Услугодатель:** Акимат\n- **Срок:** 5 дней\n- **Форма:** нет\n- **Результат.** Справка\n")[0])).toEqual({
      ...NAMED, PROVIDER: "Акимат", TERM: "5 дней", FORM: null, RESULT: "Справка",
    });
  });

  it("end with the chapter that they stand in", () => {
    expect(told(read("RU", "PLAIN", "Правила оказания государственных услуг\n\nГлава 1. Общие положения\n1. Правила определяют порядок.\nГлава 2. Перечень основных требований к оказанию государственной услуги \"Выдача справки\"\n2. Услугодатель: акимат.\n3. Срок оказания: 3 дня.\nГлава 3. Обжалование\n4. Форма жалобы: письменная.\n5. Услуга оказывается бесплатно.\n")[0])).toEqual({
      ...NAMED, PROVIDER: "акимат.", TERM: "3 дня.",
    });
  });
});

describe("a standard", () => {
  it("says its items in sentences", () => {
    const [standard] = read("RU", "PLAIN", `Стандарт государственной услуги "Выдача справки"

1. Общие положения
1. Государственная услуга "Выдача справки" оказывается акимом сельского округа (далее - услугодатель).
2. Стандарт разработан Министерством.
3. Заявления подаются в канцелярию акима.
2. Порядок оказания государственной услуги
4. Срок оказания государственной услуги составляет 2 рабочих дня.
5. Результатом оказания государственной услуги является выдача справки.
6. Государственная услуга оказывается на бесплатной основе.
7. Для получения государственной услуги услугополучатель представляет:
1) заявление;
2) паспорт.
8. Основаниями для отказа являются недостоверные сведения.
3. Порядок обжалования
9. Жалоба подается руководителю.
`);
    expect(told(standard)).toEqual({
      ...NAMED, PROVIDER: "акимом сельского округа", CHANNELS: "Заявления подаются в канцелярию акима.", TERM: "2 рабочих дня.", RESULT: "выдача справки.", FEE: "на бесплатной основе.", DOCUMENTS: "1) заявление; 2) паспорт.", REFUSAL_GROUNDS: "являются недостоверные сведения.",
    });
  });

  it.each([
    ["PROVIDER", 'Государственную услугу оказывает РГУ "Архив" (далее - услугодатель).', 'РГУ "Архив"'], ["PROVIDER", "Услугодателем является Комитет архивов.", "Комитет архивов"], ["CHANNELS", "Услуга доступна через портал www.egov.kz.", "через портал www.egov.kz."], ["CHANNELS", "Обращаться следует в канцелярию услугодателя.", "Обращаться следует в канцелярию услугодателя."],
    ["TERM", "Услуга оказывается в течение 5 рабочих дней.", "в течение 5 рабочих дней."], ["TERM", "Максимальный срок оказания услуги не превышает 10 дней.", "10 дней."], ["FORM", "Услуга предоставляется в электронной форме.", "в электронной форме."], ["RESULT", "Услугополучателю выдается справка.", "справка."],
    ["FEE", "За услугу плата не берется.", "За услугу плата не берется."], ["FEE", "Государственная услуга бесплатна.", "бесплатна."], ["SCHEDULE", "Прием ведется в рабочие дни с 9.00 до 18.00.", "Прием ведется в рабочие дни с 9.00 до 18.00."], ["DOCUMENTS", "К заявлению прилагаются: паспорт.", "паспорт."],
    ["REFUSAL_GROUNDS", "Оснований для отказа не имеется.", "не имеется."], ["REFUSAL_GROUNDS", "Отказ возможен при недостоверности сведений.", "Отказ возможен при недостоверности сведений."],
  ])("says %s in many ways: «%s»", (item, sentence, says) => {
    const others = ["Услугодатель: акимат.", "Срок: 3 дня.", "Форма: бумажная."].filter((line) => !line.startsWith({ PROVIDER: "Усл", TERM: "Срок", FORM: "Форма" }[item] ?? "-"));
    const lines = [sentence, ...others, "Стандарт разработан Министерством."].map((line, at) => `${at + 1}. ${line}`);
    expect(told(read("RU", "PLAIN", `Стандарт государственной услуги "Выдача справки"\n\n${lines.join("\n")}\n`)[0])).toMatchObject({ [item]: says });
  });

  it("says them so in Kazakh, also with Latin letters", () => {
    const [standard] = read("KK", "PLAIN", `"Анықтама беру" мемлекеттiк көрсетiлетiн қызмет стандарты

1. Жалпы ережелер
1. Стандартты Министрлiк әзiрледi.
2. Мемлекеттiк көрсетiлетiн қызметтi аудан әкiмдiгi (бұдан әрi - көрсетiлетiн қызметтi берушi) көрсетедi.
Өтiнiштердi қабылдау және нәтижелерiн беру "электрондық үкiметтiң" www.egov.kz веб-порталы арқылы жүзеге асырылады.
2. Мемлекеттiк қызмет көрсету тәртiбi
3. Мемлекеттiк қызмет көрсету мерзiмдерi:
1) тапсырған сәттен бастап - 3 (үш) жұмыс күнi;
4. Мемлекеттiк қызмет жеке тұлғаларға ақысыз көрсетiледi.
5. Мемлекеттiк қызмет көрсетуден бас тарту үшiн негiздер жоқ.
3. Шағымдану тәртiбi
6. Шағым басшыға берiледi.
`);
    expect(told(standard)).toEqual({
      SERVICE_NAME: "Анықтама беру", PROVIDER: "аудан әкiмдiгi", CHANNELS: 'Өтiнiштердi қабылдау және нәтижелерiн беру "электрондық үкiметтiң" www.egov.kz веб-порталы арқылы жүзеге асырылады',
      TERM: "1) тапсырған сәттен бастап - 3 (үш) жұмыс күнi", FEE: "ақысыз көрсетiледi.", REFUSAL_GROUNDS: "бас тарту үшiн негiздер жоқ.",
    });
  });
});

describe("what sets nothing down", () => {
  it.each([
    "1. Утвердить:\n1) стандарт государственной услуги \"Выдача справки\";\n2) перечень основных требований к оказанию государственной услуги \"Выдача справки\".\n2. Срок оказания: 3 дня.\n3. Форма: бумажная.",
    "Правила оказания государственной услуги \"Выдача справки\"\n1. Услугодатель: акимат.\n2. Срок оказания: 3 дня.",
    "Стандарт оказания специальных социальных услуг\n1. Срок: 3 дня.\n2. Документы: паспорт.\n3. График работы: с 9 до 18.",
    "Регламент государственной услуги \"Выдача справки\"\n1. Услугодатель: акимат.\n2. Срок оказания: 3 дня.",
  ])("%s", (text) => {
    expect(read("RU", "PLAIN", text)).toEqual([]);
  });
});

it("points to the very words, and never throws, whatever becomes of a text", () => {
  const random = seededRandom(20261128);
  for (let round = 0; round < 300; round += 1) {
    const act = REALISTIC_ACTS[round % REALISTIC_ACTS.length] as ActSource;
    const source = mutated(random, act.source);
    for (const { items } of standardsOf({ ...act, source })) {
      for (const { label, says } of items.values()) {
        for (const evidence of [label, says]) {
          if (evidence === null) continue;
          expect(evidence.start).toBeLessThan(evidence.end);
          if (act.format !== "HTML") expect(source.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
        if (says !== null) expect(says.quote).toMatch(/[\p{L}\d]/u);
      }
    }
  }
});
