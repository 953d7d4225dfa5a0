import { both, type Bilingual } from "./bilingual";

/** Words of the law for the codes that stand in a service's record, by list; docs/glossary.md has their provisions. */
export const CODE_WORDS = {
  category: {
    STATE_SERVICE: both("мемлекеттік көрсетілетін қызмет", "государственная услуга"),
    SOCIALLY_SIGNIFICANT: both("әлеуметтік маңызы бар көрсетілетін қызмет", "социально значимая услуга"),
  },
  status: {
    IN_FORCE: both("қолданыста", "действует"),
    EXCLUDED: both("тізілімнен шығарылған", "исключена из реестра"),
  },
  recipient: {
    NATURAL_PERSON: both("жеке тұлға", "физическое лицо"),
    LEGAL_ENTITY: both("заңды тұлға", "юридическое лицо"),
  },
  channel: {
    PROVIDER: both("көрсетілетін қызметті беруші", "услугодатель"),
    STATE_CORPORATION: both("Мемлекеттік корпорация", "Государственная корпорация"),
    EGOV_PORTAL: both("«электрондық үкіметтің» веб-порталы", "веб-портал «электронного правительства»"),
    FIXED_DEVICE: both("стационарлық абоненттік құрылғы", "стационарное абонентское устройство"),
    MOBILE_DEVICE: both("ұялы байланыстың абоненттік құрылғысы", "абонентское устройство сотовой связи"),
    INFORMATION_OBJECT: both("ақпараттандыру объектісі", "объект информатизации"),
    PARTNER_ORGANISATION: both("әріптес ұйым", "партнерская организация"),
  },
  form: {
    ELECTRONIC_FULL: both("электрондық (толық автоматтандырылған)", "электронная (полностью автоматизированная)"),
    ELECTRONIC_PARTIAL: both("электрондық (ішінара автоматтандырылған)", "электронная (частично автоматизированная)"),
    PAPER: both("қағаз түрінде", "бумажная"),
    PROACTIVE: both("проактивті", "проактивная"),
    ONE_APPLICATION: both("«бір өтініш» қағидаты бойынша", "по принципу «одного заявления»"),
    ONE_WINDOW: both("«бір терезе» қағидаты бойынша", "по принципу «одного окна»"),
  },
  fee: {
    FREE: both("тегін", "бесплатно"),
    PAID: both("ақылы", "платно"),
    MIXED: both("кіші түрлері бойынша әртүрлі", "различается по подвидам"),
  },
  actKind: {
    CONSTITUTION: both("Конституция", "Конституция"),
    CODE: both("кодекс", "кодекс"),
    LAW: both("заң", "закон"),
    DECREE: both("жарлық", "указ"),
    GOVERNMENT_RESOLUTION: both("Үкімет қаулысы", "постановление Правительства"),
    ORDER: both("бұйрық", "приказ"),
    LOCAL_ACT: both("әкімдіктің қаулысы, мәслихаттың шешімі", "постановление акимата, решение маслихата"),
    OTHER: both("өзге акт", "иной акт"),
  },
  actStatus: {
    IN_FORCE: both("қолданыстағы", "действующий"),
    AMENDED: both("жаңартылған", "обновленный"),
    REPEALED: both("күшін жойған", "утративший силу"),
    DRAFT: both("жоба", "проект"),
    UNKNOWN: both("күйі белгісіз", "состояние неизвестно"),
  },
  linkRole: {
    GOVERNS: both("қызмет көрсету тәртібін айқындайды", "определяет порядок оказания услуги"),
    BASIS: both("қызметтің негізі", "основание услуги"),
    FEE_BASIS: both("ақының негізі", "основание платы"),
    MENTIONS: both("қызметті атайды", "упоминает услугу"),
  },
  entryKind: {
    SERVICE_INCLUDED: both("қызмет тізілімге енгізілді", "услуга включена в реестр"),
    SERVICE_AMENDED: both("қызмет туралы мәліметтер өзгертілді", "сведения об услуге изменены"),
    SERVICE_EXCLUDED: both("қызмет тізілімнен шығарылды", "услуга исключена из реестра"),
  },
  origin: {
    SOURCE: both("дереккөзден", "из источника"),
    TRANSLATED: both("аударылған", "переведено"),
    INFERRED: both("қорытылған", "выведено"),
    GROUPED: both("топтастырылған", "сгруппировано"),
    GENERATED: both("жасанды", "создано программой"),
  },
  /** Part of a body in a service, where it is not the competent authority itself. */
  participation: {
    PROVIDER: both("көрсетілетін қызметті беруші", "услугодатель"),
    RESPONSIBLE_BODY: both("заңға тәуелді актіні әзірлейтін орталық мемлекеттік орган", "центральный государственный орган, разрабатывающий подзаконный акт"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

export type CodeList = keyof typeof CODE_WORDS;

/** The code itself where the list has no word for it. */
export function codeWord(list: CodeList, code: string): Bilingual {
  const words: Readonly<Record<string, Bilingual>> = CODE_WORDS[list];
  return Object.hasOwn(words, code) ? (words[code] ?? both(code, code)) : both(code, code);
}
