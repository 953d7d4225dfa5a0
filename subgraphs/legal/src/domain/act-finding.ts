import type { Language, LocalizedText } from "@tizilim/common/pure/localized-text";
import { missingLanguages } from "@tizilim/common/pure/localized-text";
import type { Day } from "@tizilim/common/pure/day";
import type { ActRecord } from "./act-record";

/** What is missing or unsure in what the registry holds of an act. */
export interface ActFinding {
  readonly code: string;
  readonly severity: "ERROR" | "WARNING" | "SUGGESTION";
  /** The field of the record that it is about, where it is about one. */
  readonly field?: string | null;
  readonly provision: string | null;
  readonly message: LocalizedText;
  readonly fix: LocalizedText | null;
}

/** RULES-2025/1: the register is kept in Kazakh and Russian. */
const BOTH_LANGUAGES = "RULES-2025/1";

const LOAD_THE_CARD: LocalizedText = {
  kk: "Актінің карточкасын құқықтық ақпарат базасынан жүктеңіз.",
  ru: "Загрузите карточку акта из базы правовой информации.",
};

const MISSING_TITLE: Readonly<Record<Language, ActFinding>> = {
  KK: warning("ACT_TITLE_MISSING_KK", BOTH_LANGUAGES, "Актінің қазақ тіліндегі атауы жоқ.", "Нет наименования акта на казахском языке."),
  RU: warning("ACT_TITLE_MISSING_RU", BOTH_LANGUAGES, "Актінің орыс тіліндегі атауы жоқ.", "Нет наименования акта на русском языке."),
};

const DATE_UNKNOWN = warning("ACT_DATE_UNKNOWN", null, "Актінің қабылданған күні белгісіз.", "День принятия акта неизвестен.");

const STATUS_UNKNOWN = warning(
  "ACT_STATUS_UNKNOWN",
  null,
  "Сұралған күнгі актінің күйін бірде-бір дереккөз көрсетпейді.",
  "Ни один источник не указывает статус акта на запрошенный день.",
);

const TITLE_MAY_HAVE_ENDED = warning(
  "ACT_TITLE_ON_DAY_UNKNOWN",
  null,
  "Атауы белгісіз күні өзгерген: сұралған күні акт жаңа атаумен болуы мүмкін.",
  "Наименование изменилось в неизвестный день: на запрошенный день акт мог называться уже по-новому.",
);

/** All that falls short in a record, never only the first. */
export function findingsOfAct(record: Omit<ActRecord, "provenance">): ActFinding[] {
  const findings = missingLanguages(record.title).map((language) => MISSING_TITLE[language]);
  if (record.date === null) findings.push(DATE_UNKNOWN);
  if (record.status === "UNKNOWN") findings.push(STATUS_UNKNOWN);
  if (record.titleMayHaveEnded) findings.push(TITLE_MAY_HAVE_ENDED);
  return findings;
}

/** For an act that the register names and whose card the registry does not hold, or did not hold at the moment asked. */
export const ACT_WITHOUT_CARD: ActFinding = {
  ...warning(
    "ACT_WITHOUT_CARD",
    null,
    "Тізілім бұл актіге сілтеме жасайды, бірақ оның карточкасы сұралған сәтте жүктелмеген.",
    "Реестр ссылается на этот акт, но его карточка на запрошенный момент не загружена.",
  ),
  fix: LOAD_THE_CARD,
};

/** For an act that the register names for a day before the act was adopted. */
export function actAdoptedLater(date: Day): ActFinding {
  return {
    code: "ACT_ADOPTED_LATER",
    severity: "ERROR",
    provision: null,
    message: {
      kk: `Акт ${date} күні, яғни сұралған күннен кейін қабылданған.`,
      ru: `Акт принят ${date}, то есть после запрошенного дня.`,
    },
    fix: {
      kk: "Тізілім жазбасындағы актіні немесе жазбаның күшіне ену күнін тексеріңіз.",
      ru: "Проверьте акт в записи реестра или день, с которого запись действует.",
    },
  };
}

function warning(code: string, provision: string | null, kk: string, ru: string): ActFinding {
  return { code, severity: "WARNING", provision, message: { kk, ru }, fix: null };
}
