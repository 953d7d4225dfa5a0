import { missingLanguages, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ServiceRecord } from "./service-record";

export interface RecordFinding {
  readonly code: string;
  readonly severity: "ERROR" | "WARNING" | "SUGGESTION";
  readonly provision: string | null;
  readonly message: LocalizedText;
  readonly fix: LocalizedText | null;
}

type Text = readonly [kk: string, ru: string];

/** What the register's own record of a service lacks or contradicts, in the order of the norms; nothing is looked up. */
export function recordFindings(record: ServiceRecord): RecordFinding[] {
  return [
    ...missingLanguages(record.name).map(nameMissing),
    ...halfTranslated(record),
    ...(record.recipients.length === 0 ? [RECIPIENTS_UNKNOWN] : []),
    ...(record.provider === null ? [PROVIDER_UNKNOWN] : []),
    ...(record.intake.length === 0 ? [INTAKE_UNKNOWN] : []),
    ...(record.fee === null ? [FEE_UNKNOWN] : []),
    ...(record.fee?.kind === "MIXED" && !record.subtypes.some(({ fee }) => fee !== null) ? [FEE_BY_SUBTYPE_UNKNOWN] : []),
    ...(record.forms.length === 0 ? [FORMS_UNKNOWN] : []),
    ...(record.governingAct === null ? [GOVERNING_ACT_UNKNOWN] : []),
    ...(record.channels.length === 0 ? [CHANNELS_UNKNOWN] : []),
    ...(isElectronic(record) && record.channels.length > 0 && !hasElectronicChannel(record) ? [ELECTRONIC_WITHOUT_CHANNEL] : []),
  ];
}

/** RULES-2025/1: the register is kept in Kazakh and Russian. */
function nameMissing(language: Language): RecordFinding {
  return language === "KK"
    ? finding("NAME_MISSING_KK", "WARNING", "RULES-2025/1", ["Қазақша атауы жоқ", "Нет названия на казахском языке"], ["Қазақша атауын енгізіңіз", "Внесите название на казахском языке"])
    : finding("NAME_MISSING_RU", "WARNING", "RULES-2025/1", ["Орысша атауы жоқ", "Нет названия на русском языке"], ["Орысша атауын енгізіңіз", "Внесите название на русском языке"]);
}

/** RULES-2025/1, for the texts beside the name. */
function halfTranslated({ recipientNote, term, fee, intake, subtypes }: ServiceRecord): RecordFinding[] {
  const texts = [recipientNote, term, fee?.description ?? null, ...intake, ...subtypes.map(({ name }) => name)];
  return texts.some((text) => text !== null && missingLanguages(text).length > 0) ? [TEXT_IN_ONE_LANGUAGE] : [];
}

/** LAW/21 (1): electronic provision means the portal or an information object integrated with it. */
function isElectronic({ forms }: ServiceRecord): boolean {
  return forms.includes("ELECTRONIC_FULL") || forms.includes("ELECTRONIC_PARTIAL");
}

function hasElectronicChannel({ channels }: ServiceRecord): boolean {
  return channels.includes("EGOV_PORTAL") || channels.includes("INFORMATION_OBJECT");
}

const TEXT_IN_ONE_LANGUAGE = finding(
  "TEXT_IN_ONE_LANGUAGE", "SUGGESTION", "RULES-2025/1",
  ["Жазбаның бір мәтіні тек бір тілде", "Один из текстов записи дан только на одном языке"],
  ["Екінші тілдегі мәтінді енгізіңіз", "Внесите текст на втором языке"],
);
const RECIPIENTS_UNKNOWN = finding(
  "RECIPIENTS_UNKNOWN", "WARNING", "RULES-2025/27",
  ["Көрсетілетін қызметті алушы көрсетілмеген", "Не указан услугополучатель"],
  ["Жеке немесе заңды тұлға екенін көрсетіңіз", "Укажите, физическое или юридическое это лицо"],
);
const PROVIDER_UNKNOWN = finding(
  "PROVIDER_UNKNOWN", "WARNING", "RULES-2025/28",
  ["Көрсетілетін қызметті беруші көрсетілмеген", "Не указан услугодатель"],
  ["Қызмет берушіні көрсетіңіз", "Укажите услугодателя"],
);
const INTAKE_UNKNOWN = finding(
  "INTAKE_UNKNOWN", "SUGGESTION", "RULES-2025/29",
  ["Өтініш қабылдайтын және нәтиже беретін ұйым не ақпараттандыру объектісі көрсетілмеген", "Не указано, кто принимает заявления и выдаёт результаты"],
  ["Ұйымды немесе ақпараттандыру объектісін көрсетіңіз", "Укажите организацию или объект информатизации"],
);
const FEE_UNKNOWN = finding(
  "FEE_UNKNOWN", "WARNING", "RULES-2025/30",
  ["Ақылы ма, тегін бе — көрсетілмеген", "Не указано, платная услуга или бесплатная"],
  ["Ақылы немесе тегін екенін көрсетіңіз", "Укажите платность или бесплатность"],
);
const FEE_BY_SUBTYPE_UNKNOWN = finding(
  "FEE_BY_SUBTYPE_UNKNOWN", "WARNING", "RULES-2025/30",
  ["Төлем кіші түрге байланысты, бірақ бірде-бір кіші түрде ол көрсетілмеген", "Плата зависит от подвида, но ни у одного подвида она не указана"],
  ["Әр кіші түрдің төлемін көрсетіңіз", "Укажите плату у каждого подвида"],
);
const FORMS_UNKNOWN = finding(
  "FORMS_UNKNOWN", "WARNING", "RULES-2025/31",
  ["Көрсету нысаны көрсетілмеген", "Не указана форма оказания"],
  ["Кемінде бір нысанды көрсетіңіз", "Укажите хотя бы одну форму"],
);
const GOVERNING_ACT_UNKNOWN = finding(
  "GOVERNING_ACT_UNKNOWN", "WARNING", "RULES-2025/32",
  ["Көрсету тәртібін айқындайтын заңға тәуелді акт көрсетілмеген", "Не указан подзаконный акт, определяющий порядок оказания"],
  ["Актінің сәйкестендіргішін көрсетіңіз", "Укажите идентификатор акта"],
);
const CHANNELS_UNKNOWN = finding(
  "CHANNELS_UNKNOWN", "SUGGESTION", "LAW/18",
  ["Қызмет не арқылы көрсетілетіні белгісіз", "Не указано, через что оказывается услуга"],
  ["Кемінде бір арнаны көрсетіңіз", "Укажите хотя бы один канал"],
);
const ELECTRONIC_WITHOUT_CHANNEL = finding(
  "ELECTRONIC_WITHOUT_CHANNEL", "ERROR", "LAW/21 (1)",
  ["Нысаны электрондық, ал арналарында портал да, ақпараттандыру объектісі де жоқ", "Форма электронная, а среди каналов нет ни портала, ни объекта информатизации"],
  ["Порталды немесе ақпараттандыру объектісін қосыңыз не нысанын түзетіңіз", "Добавьте портал или объект информатизации либо исправьте форму"],
);

function finding(code: string, severity: RecordFinding["severity"], provision: string, message: Text, fix: Text): RecordFinding {
  return { code, severity, provision, message: { kk: message[0], ru: message[1] }, fix: { kk: fix[0], ru: fix[1] } };
}
