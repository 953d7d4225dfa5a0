import type { PageLanguage } from "../../../explorer/src/page-language";

type InThree = Readonly<Record<PageLanguage, string>>;

const three = (kk: string, ru: string, en: string): InThree => ({ kk, ru, en });

/** Words for the codes of the API: the items of LAW/14, 3-1), their verdicts, kinds and states. */
const CODE_WORDS: Readonly<Record<string, InThree>> = {
  SERVICE_NAME: three("Қызметтің атауы", "Наименование услуги", "Name of the service"),
  PROVIDER: three("Көрсетілетін қызметті беруші", "Услугодатель", "Provider"),
  CHANNELS: three("Ұсыну тәсілдері", "Способы предоставления", "Channels"),
  TERM: three("Көрсету мерзімі", "Срок оказания", "Term"),
  FORM: three("Көрсету нысаны", "Форма оказания", "Form"),
  RESULT: three("Нәтижесі", "Результат", "Result"),
  FEE: three("Төлем мөлшері", "Размер платы", "Fee"),
  SCHEDULE: three("Жұмыс графигі", "График работы", "Schedule"),
  DOCUMENTS: three("Құжаттар тізбесі", "Перечень документов", "Documents"),
  REFUSAL_GROUNDS: three("Бас тарту негіздері", "Основания для отказа", "Grounds of refusal"),
  PRESENT: three("бар", "есть", "present"),
  EMPTY: three("бос", "не заполнено", "empty"),
  MISSING: three("жоқ", "отсутствует", "missing"),
  DISAGREES: three("тілдер алшақ", "языки расходятся", "languages disagree"),
  NEW: three("әлі шешілмеген", "ещё не решено", "undecided"),
  LINKED: three("тізілімдегі қызметпен байланыстырылған", "связана с услугой реестра", "linked to the register"),
  PROPOSED: three("ұсыныс жобасына айналған", "стала черновиком предложения", "became a draft proposal"),
  DISMISSED: three("қызмет емес деп танылды", "признана не услугой", "dismissed"),
  CONSTITUTION: three("Конституция", "Конституция", "Constitution"),
  CODE: three("Кодекс", "Кодекс", "Code"),
  LAW: three("Заң", "Закон", "Law"),
  DECREE: three("Жарлық", "Указ", "Decree"),
  GOVERNMENT_RESOLUTION: three("Үкімет қаулысы", "Постановление Правительства", "Government resolution"),
  ORDER: three("Бұйрық", "Приказ", "Order"),
  LOCAL_ACT: three("Жергілікті органның актісі", "Акт местного органа", "Act of a local body"),
  OTHER: three("Құқықтық акт", "Правовой акт", "Legal act"),
  IN_FORCE: three("қолданыста", "действует", "in force"),
  AMENDED: three("өзгерістермен қолданыста", "действует с изменениями", "in force as amended"),
  REPEALED: three("күші жойылған", "утратил силу", "repealed"),
  DRAFT: three("жоба", "проект", "draft"),
  UNKNOWN: three("белгісіз", "неизвестно", "unknown"),
  ERROR: three("қате", "ошибка", "error"),
  WARNING: three("ескерту", "предупреждение", "warning"),
  SUGGESTION: three("ұсыным", "рекомендация", "suggestion"),
  name: three("Атауы", "Наименование", "Name"),
  provider: three("Көрсетілетін қызметті беруші", "Услугодатель", "Provider"),
  fee: three("Төлем мөлшері", "Размер платы", "Fee"),
  forms: three("Көрсету нысаны", "Форма оказания", "Form"),
  channels: three("Ұсыну тәсілдері", "Способы предоставления", "Channels"),
  term: three("Көрсету мерзімі", "Срок оказания", "Term"),
  FREE: three("тегін", "бесплатно", "free"),
  PAID: three("ақылы", "платно", "paid"),
  MIXED: three("ақылы және тегін", "платно и бесплатно", "paid and free"),
  ELECTRONIC_FULL: three("электрондық (толық автоматтандырылған)", "электронная (полностью автоматизированная)", "electronic, in full"),
  ELECTRONIC_PARTIAL: three("электрондық (ішінара автоматтандырылған)", "электронная (частично автоматизированная)", "electronic, in part"),
  PAPER: three("қағаз түрінде", "бумажная", "on paper"),
  PROACTIVE: three("проактивті", "проактивная", "proactive"),
  ONE_APPLICATION: three("«бір өтініш» қағидаты бойынша", "по принципу «одного заявления»", "by one application"),
  ONE_WINDOW: three("«бір терезе» қағидаты бойынша", "по принципу «одного окна»", "by one window"),
  STATE_CORPORATION: three("Мемлекеттік корпорация", "Государственная корпорация", "State Corporation"),
  EGOV_PORTAL: three("«электрондық үкіметтің» веб-порталы", "веб-портал «электронного правительства»", "e-government portal"),
  FIXED_DEVICE: three("стационарлық абоненттік құрылғы", "стационарное абонентское устройство", "fixed subscriber device"),
  MOBILE_DEVICE: three("ұялы байланыстың абоненттік құрылғысы", "абонентское устройство сотовой связи", "mobile subscriber device"),
  INFORMATION_OBJECT: three("ақпараттандыру объектісі", "объект информатизации", "information object"),
  PARTNER_ORGANISATION: three("әріптес ұйым", "партнерская организация", "partner organisation"),
  STATE_FUNCTION: three("мемлекеттік функция", "государственная функция", "a function of the state"),
  ON_APPLICATION: three("өтініш бойынша", "по обращению", "on application"),
  WITHOUT_APPLICATION: three("өтінішсіз", "без обращения", "without application"),
  RIGHTS_AND_INTERESTS: three("құқықтар мен мүдделер", "права и интересы", "rights and interests"),
  GIVES_A_GOOD: three("игілік беріледі", "предоставляется благо", "gives a good"),
};

/** The code itself where the page has no word for it. */
export function wordFor(code: string, language: PageLanguage): string {
  return CODE_WORDS[code]?.[language] ?? code;
}

/** A value of the register or of an act: codes of a list one by one, words as they are. */
export function valueText(value: string, language: PageLanguage): string {
  return /^[A-Z_]+(, [A-Z_]+)*$/.test(value) ? value.split(", ").map((code) => wordFor(code, language)).join(", ") : value;
}
