import type { PageLanguage } from "./page-language";

export interface PageTexts {
  readonly tagline: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly tokenSet: string;
  readonly clear: string;
  readonly language: string;
  readonly examples: string;
  readonly examplesHint: string;
  readonly schemaPages: string;
  readonly schemaFile: string;
  readonly unreachable: string;
}

/** Texts of the page around GraphiQL, whose own labels stay English. */
export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = {
  kk: {
    tagline: "Мемлекеттік көрсетілетін қызметтер тізілімі",
    token: "Токен",
    tokenHint: "Қажет болса, қол жеткізу токенін осында қойыңыз. Ол осы бет жабылғанша ғана сақталады.",
    tokenSet: "сұраулармен бірге жіберіледі",
    clear: "Өшіру",
    language: "Бет тілі",
    examples: "Мысалдар",
    examplesHint: "Мысалды таңдаңыз: ол өз қойындысында ашылады.",
    schemaPages: "Схема беттері",
    schemaFile: "Схема файлы",
    unreachable: "Сервер жауап бермеді. Оның жұмыс істеп тұрғанын тексеріп, қайталап көріңіз.",
  },
  ru: {
    tagline: "Реестр государственных услуг",
    token: "Токен",
    tokenHint: "Если нужен, вставьте сюда токен доступа. Он хранится только до закрытия страницы.",
    tokenSet: "отправляется с запросами",
    clear: "Убрать",
    language: "Язык страницы",
    examples: "Примеры",
    examplesHint: "Выберите пример: он откроется в своей вкладке.",
    schemaPages: "Страницы схемы",
    schemaFile: "Файл схемы",
    unreachable: "Сервер не ответил. Проверьте, что он работает, и повторите.",
  },
  en: {
    tagline: "Registry of state services",
    token: "Token",
    tokenHint: "Paste an access token here if you need one. It is kept only until this page is closed.",
    tokenSet: "sent with requests",
    clear: "Clear",
    language: "Page language",
    examples: "Examples",
    examplesHint: "Choose an example: it opens in a tab of its own.",
    schemaPages: "Schema pages",
    schemaFile: "Schema file",
    unreachable: "The server did not answer. Check that it runs and try again.",
  },
};
