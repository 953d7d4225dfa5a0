import type { PageLanguage } from "../../../explorer/src/page-language";

type InThree = Readonly<Record<PageLanguage, string>>;

const three = (kk: string, ru: string, en: string): InThree => ({ kk, ru, en });

/** Signals by which a service was found, in short. */
const SIGNAL_WORDS: Readonly<Record<string, InThree>> = {
  REQUIREMENTS_LIST: three("негізгі талаптар тізбесі", "перечень основных требований", "list of main requirements"),
  RULES_TITLE: three("қағидалардың атауы", "название правил", "title of rules"),
  STANDARD_TITLE: three("стандарттың атауы", "название стандарта", "title of a standard"),
  REGULATION_TITLE: three("регламенттің атауы", "название регламента", "title of a regulation"),
  APPROVED_IN_CLAUSE: three("бекіту туралы тармақ", "пункт об утверждении", "clause that approves"),
  LIST_OF_RULES: three("қағидалар тізімі", "список правил", "list of rules"),
  ACT_TITLE: three("актінің атауы", "название акта", "title of the act"),
  SECTION_OF_SERVICE: three("қызмет туралы тарау", "глава об услуге", "chapter on the service"),
  SET_BY_THESE_RULES: three("осы қағидалар тәртібін айқындайды", "порядок определяют эти правила", "set by these rules"),
  DEFINED_HERE: three("осы жерде айқындалған", "определена здесь", "defined here"),
  NEW_WORDING: three("жаңа редакцияда жазылған", "изложена в новой редакции", "worded anew"),
  ADDED_BY_AMENDMENT: three("өзгеріспен қосылған", "добавлена изменением", "added by an amendment"),
  PREAMBLE_CITES_ARTICLE_10: three("кіріспе 10-бапқа сілтейді", "преамбула ссылается на статью 10", "preamble cites article 10"),
  RULES_OF_A_FUNCTION: three("функция қағидалары", "правила функции", "rules of a function"),
  SERVICE_PARTIES: three("беруші мен алушы аталған", "названы услугодатель и услугополучатель", "parties to a service"),
  CALLED_STATE_SERVICE: three("мемлекеттік көрсетілетін қызмет деп аталған", "названа государственной услугой", "called a state service"),
  NAME_PATTERN_RU: three("орысша атау үлгісі", "русский образец названия", "Russian name pattern"),
  NAME_PATTERN_KK: three("қазақша атау үлгісі", "казахский образец названия", "Kazakh name pattern"),
  INTAKE_AND_RESULT: three("өтініш қабылданады, нәтиже беріледі", "приём заявления и выдача результата", "intake and result"),
  TOLD_IN_ONE_CLAUSE: three("бір сөйлемде айтылған", "сказано одним предложением", "told in one sentence"),
  HEADED_BY_A_FUNCTION: three("тақырыбы функцияны атайды", "заголовок называет функцию", "headed by a function"),
  DECIDED_BY_A_BODY: three("мемлекеттік орган шешеді", "решает государственный орган", "decided by a body"),
  TERM_OR_REFUSAL: three("мерзім не бас тарту", "срок или отказ", "term or refusal"),
  REPEALED: three("күші жойылған деп танылды", "признано утратившим силу", "repealed"),
  RULES_REMOVED: three("қағидалары алып тасталды", "правила исключены", "rules removed"),
  TEXT_ENDED: three("актінің күші жойылған", "акт утратил силу", "the act ended"),
};

/** The signal's name where the page has no word for it. */
export function signalWord(signal: string, language: PageLanguage): string {
  return SIGNAL_WORDS[signal]?.[language] ?? signal;
}
