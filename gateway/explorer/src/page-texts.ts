import type { PageLanguage } from "./page-language";

export interface PageTexts {
  readonly tagline: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly pasteToken: string;
  readonly notAToken: string;
  readonly speakingFor: string;
  readonly noToken: string;
  readonly exampleToken: string;
  readonly howToGetToken: string;
  readonly clear: string;
  readonly language: string;
  readonly examples: string;
  readonly examplesHint: string;
  readonly stepsHint: string;
  readonly acts: string;
  readonly schemaPages: string;
  readonly schemaFile: string;
  readonly unreachable: string;
}

/** Texts of the page around GraphiQL, whose own labels stay English. */
export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = {
  kk: {
    tagline: "Мемлекеттік көрсетілетін қызметтер тізілімі",
    token: "Токен",
    tokenHint: "Қажет болса, қол жеткізу токенін осында қойыңыз, бірнешеуін бірден қоюға болады. Олар осы бет жабылғанша ғана сақталады.",
    pasteToken: "токенді қойыңыз",
    notAToken: "бұл токен емес",
    speakingFor: "Кімнің атынан",
    noToken: "токенсіз",
    exampleToken: "Бұл мысалға токен керек. Рөлі:",
    howToGetToken: "Токенді осы пәрмен береді. Оны беттің жоғарғы жағындағы өріске қойыңыз:",
    clear: "Өшіру",
    language: "Бет тілі",
    examples: "Мысалдар",
    examplesHint: "Мысалды таңдаңыз: ол өз қойындысында ашылады.",
    stepsHint: "10-мысалдан бастап бір тоқсанның қадамдары тұр. Оларды басынан бастап өзіңіз өтуге болады:",
    acts: "Актілер",
    schemaPages: "Схема беттері",
    schemaFile: "Схема файлы",
    unreachable: "Сервер жауап бермеді. Оның жұмыс істеп тұрғанын тексеріп, қайталап көріңіз.",
  },
  ru: {
    tagline: "Реестр государственных услуг",
    token: "Токен",
    tokenHint: "Если нужен, вставьте сюда токен доступа, можно сразу несколько. Они хранятся только до закрытия страницы.",
    pasteToken: "вставьте токен",
    notAToken: "это не токен",
    speakingFor: "От чьего имени",
    noToken: "без токена",
    exampleToken: "Для этого примера нужен токен. Роль:",
    howToGetToken: "Токен выдаёт эта команда. Вставьте его в поле вверху страницы:",
    clear: "Убрать",
    language: "Язык страницы",
    examples: "Примеры",
    examplesHint: "Выберите пример: он откроется в своей вкладке.",
    stepsHint: "Примеры с 10-го — шаги одного квартала. Их можно пройти с начала самому:",
    acts: "Акты",
    schemaPages: "Страницы схемы",
    schemaFile: "Файл схемы",
    unreachable: "Сервер не ответил. Проверьте, что он работает, и повторите.",
  },
  en: {
    tagline: "Registry of state services",
    token: "Token",
    tokenHint: "Paste an access token here if you need one, or several at once. They are kept only until this page is closed.",
    pasteToken: "paste a token",
    notAToken: "this is no token",
    speakingFor: "On whose behalf",
    noToken: "no token",
    exampleToken: "This example needs a token. Role:",
    howToGetToken: "This command gives one out. Paste it into the box at the top of the page:",
    clear: "Clear",
    language: "Page language",
    examples: "Examples",
    examplesHint: "Choose an example: it opens in a tab of its own.",
    stepsHint: "The examples from 10 on are the steps of a quarter. To walk them yourself from the start:",
    acts: "Acts",
    schemaPages: "Schema pages",
    schemaFile: "Schema file",
    unreachable: "The server did not answer. Check that it runs and try again.",
  },
};
