import { describe, expect, it } from "@jest/globals";
import { readBlocks } from "../../reading/read-blocks";
import { parseStructure } from "../structure/parse-structure";
import { standardsIn } from "./standards-in";

function itemsOf(language: "RU" | "KK", format: "HTML" | "PLAIN" | "MARKDOWN", source: string): Record<string, string | null> {
  const given = { language, format, source };
  const [standard] = standardsIn(parseStructure(given, readBlocks(given)));
  return Object.fromEntries([...(standard?.items ?? [])].map(([item, { says }]) => [item, says?.quote ?? null]));
}

const table = (rows: string): string => `<h1>Об утверждении Правил</h1><p>1. Утвердить.</p><p>Приложение 1<br>к Правилам</p><table border="1"><tr><td colspan="2">Перечень основных требований к оказанию государственной услуги "Выдача карты"</td></tr>${rows}</table>`;

describe("a list of main requirements", () => {
  it("may hold the name of the service in one cell with its label, above its subtypes", () => {
    const items = itemsOf("RU", "HTML", table('<tr><td colspan="2"><p>Наименование государственной услуги "Выдача карты гида"</p><p>Наименование подвидов государственной услуги:</p><p>1) выдача; 2) замена</p></td></tr><tr><td>Наименование услугодателя</td><td>Комитет туризма</td></tr><tr><td>Срок оказания</td><td>3 дня</td></tr><tr><td>Стоимость</td><td>Бесплатно</td></tr>'));
    expect(items).toMatchObject({ SERVICE_NAME: '"Выдача карты гида"', PROVIDER: "Комитет туризма", TERM: "3 дня", FEE: "Бесплатно" });
  });

  it("may say an item in a table within its cell", () => {
    const items = itemsOf("RU", "HTML", table("<tr><td>1. Наименование услугодателя</td><td>Комитет туризма</td></tr><tr><td>2. Результат</td><td><table><tr><td>а)</td><td>карта гида;</td></tr><tr><td>б)</td><td>мотивированный отказ</td></tr></table></td></tr><tr><td>3. Стоимость</td><td>Бесплатно</td></tr><tr><td>4. Режим работы</td><td>круглосуточно</td></tr>"));
    expect(items.RESULT).toContain("карта гида");
    expect(items).toMatchObject({ PROVIDER: "Комитет туризма", FEE: "Бесплатно" });
  });
});

describe("a list in Kazakh", () => {
  it("may keep labels in Russian that its draft had", () => {
    const items = itemsOf("KK", "MARKDOWN", '# Қағидаларды бекіту туралы\n\n1. Бекітілсін.\n\nҚағидаларға 1-қосымша\n\n<table><tr><td colspan="3">"Карта беру" мемлекеттік қызмет көрсетуге қойылатын негізгі талаптардың тізбесі</td></tr><tr><td>1</td><td>Көрсетілетін қызметті берушінің атауы</td><td>Туризм комитеті</td></tr><tr><td>2</td><td>Мемлекеттік қызмет көрсету мерзімі</td><td>3 күн</td></tr><tr><td>3</td><td>Размер оплаты, взимаемой с услугополучателя при оказании государственной услуги</td><td>Тегін</td></tr></table>\n');
    expect(items).toMatchObject({ PROVIDER: "Туризм комитеті", TERM: "3 күн", FEE: "Тегін" });
  });
});

describe("a standard of former years", () => {
  it("tells its term in a paragraph that begins with the moment from which it runs", () => {
    const items = itemsOf("RU", "PLAIN", 'Об утверждении стандарта\n\n1. Утвердить.\n\nУтвержден\nприказом\n\nСтандарт государственной услуги "Выдача карты"\n\n1. Государственная услуга "Выдача карты".\n\n2. Государственная услуга оказывается отделом туризма.\n\n3. Срок оказания государственной услуги:\n\nс момента сдачи услугополучателем документов услугодателю – 1 (один) рабочий день.\n\n4. Форма оказания государственной услуги: бумажная.\n');
    expect(items.TERM).toContain("1 (один) рабочий день");
    expect(items.FORM).toContain("бумажная");
  });

  it("lists its documents under the words about the one who comes", () => {
    const items = itemsOf("KK", "PLAIN", 'Стандартты бекіту туралы\n\n1. Бекітілсін.\n\nБұйрықпен\nбекітілген\n\n"Карта беру" мемлекеттік көрсетілетін қызмет стандарты\n\n1. "Карта беру" мемлекеттік көрсетілетін қызметі.\n\n2. Мемлекеттік қызмет көрсету мерзімі: 3 күн.\n\n3. Мемлекеттік қызмет көрсету нысаны: қағаз түрінде.\n\n4. Көрсетілетін қызметті алушы өтініш жасаған кезде мемлекеттік қызмет көрсету үшін қажетті құжаттардың тізбесі:\n\n1) өтініш;\n\n2) фотосурет.\n');
    expect(items.DOCUMENTS).toContain("фотосурет");
  });

  it("says items in sentences without a dash, a colon or a label", () => {
    const items = itemsOf("RU", "PLAIN", 'Об утверждении стандарта\n\n1. Утвердить.\n\nУтвержден\nприказом\n\nСтандарт государственной услуги "Выдача карты"\n\n1. Государственная услуга "Выдача карты".\n\n2. Государственная услуга оказывается отделом туризма.\n\n3. Форма оказания государственной услуги электронная (частично автоматизированная) и (или) бумажная.\n\n4. График работы услугодателя с понедельника по пятницу с 9.00 до 18.30 часов.\n\n5. Для оказания государственной услуги представление документов услугополучателем не требуется.\n');
    expect(items).toMatchObject({ FORM: "электронная (частично автоматизированная) и (или) бумажная.", SCHEDULE: "с понедельника по пятницу с 9.00 до 18.30 часов." });
    expect(items.DOCUMENTS).toContain("не требуется");
  });

  it("does so in Kazakh: the provider with its portal, the result, who pays nothing, why it refuses", () => {
    const items = itemsOf("KK", "PLAIN", 'Стандартты бекіту туралы\n\n1. Бекітілсін.\n\nБұйрықпен\nбекітілген\n\n"Карта беру" мемлекеттік көрсетілетін қызмет стандарты\n\n1. "Карта беру" мемлекеттік көрсетілетін қызметі.\n\n3. Мемлекеттік қызмет облыстардың туризм басқармалары (бұдан әрі – көрсетілетін қызметті беруші), оның ішінде «электрондық үкіметтің» www.egov.kz веб-порталы арқылы көрсетіледі.\n\n6. Мемлекеттік қызмет көрсету нәтижесі туристік карта беру.\n\n7. Мемлекеттік қызмет ауылға жұмыс істеуге және тұруға келген денсаулық сақтау, білім беру, әлеуметтік қамсыздандыру, мәдениет, спорт және ветеринария мамандарына (бұдан әрі – алушы) тегін көрсетіледі.\n\n10. Карта беру бойынша көрсетілетін қызметті алушыға мемлекеттік қызметті көрсетуден бас тарту үшін негіздер:\n\n1) құжаттардың толық болмауы.\n');
    expect(items.PROVIDER).toContain("туризм басқармалары");
    expect(items.RESULT).toContain("туристік карта беру");
    expect(items.FEE).toContain("тегін");
    expect(items.REFUSAL_GROUNDS).toContain("толық болмауы");
  });
});
