import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { isBilingual } from "./bilingual";
import type { Ground } from "./conclusion";
import { RULES_2025_IN_FORCE_FROM } from "./deadline-rules";
import type { Finding } from "./finding";
import { LAW_KNOWN_FROM } from "./law-editions";
import { refusal, type Refusal } from "./refusal";

/** Why a proposal may be rejected, while that ground is in force (to: exclusive). */
export interface RejectionGround {
  readonly code: string;
  readonly provision: string;
  readonly inForceFrom: Day;
  readonly inForceTo: Day | null;
  readonly text: LocalizedText;
  /** Codes of the findings that it answers. */
  readonly findings: ReadonlyArray<string>;
}

const RULES = { inForceFrom: RULES_2025_IN_FORCE_FROM, inForceTo: null };
const LAW = { inForceFrom: LAW_KNOWN_FROM, inForceTo: null };

/** RULES-2025/18: a refusal is reasoned. In the order of the norms. */
export const REJECTION_GROUNDS: ReadonlyArray<RejectionGround> = [
  {
    code: "SUBSECTION_DOES_NOT_FIT", provision: "RULES-2025/3", ...RULES, findings: ["SUBSECTION_UNKNOWN", "SUBSECTION_MOVES"],
    text: { kk: "Кіші бөлім алушының өмірлік жағдайына сәйкес келмейді", ru: "Подраздел не соответствует жизненной ситуации услугополучателя" },
  },
  {
    code: "ALREADY_IN_REGISTER", provision: "RULES-2025/5", ...RULES, findings: ["OTHER_PROPOSAL_OPEN"],
    text: { kk: "Қызмет тізілімде бар", ru: "Услуга уже есть в реестре" },
  },
  {
    code: "LEGAL_BASIS_ABSENT", provision: "RULES-2025/8", ...RULES, findings: ["LEGAL_BASIS_MISSING", "LEGAL_BASIS_UNKNOWN", "LEGAL_BASIS_REPEALED"],
    text: { kk: "Ұсыныс қолданыстағы нормативтік құқықтық актіге негізделмеген", ru: "Предложение не основано на действующем нормативном правовом акте" },
  },
  {
    code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", ...RULES, findings: ["JUSTIFICATION_MISSING", "NOTHING_CHANGES"],
    text: { kk: "Өзгерістің қажеттілігі негізделмеген", ru: "Необходимость изменения не обоснована" },
  },
  {
    code: "LANGUAGES_DISAGREE", provision: "RULES-2025/16", ...RULES, findings: ["LANGUAGE_MISSING"],
    text: { kk: "Қазақ және орыс тілдеріндегі мәтіндер толық емес немесе сәйкес келмейді", ru: "Тексты на казахском и русском языках неполны или расходятся" },
  },
  {
    code: "CRITERIA_NOT_MET", provision: "RULES-2025/23", ...RULES, findings: ["CRITERION_NOT_MET", "CRITERION_NOT_SHOWN"],
    text: { kk: "Қызмет қоғамдық маңызы бар қызметтің төрт өлшемшартына бір мезгілде сай келмейді", ru: "Услуга не соответствует одновременно четырём критериям общественно значимой услуги" },
  },
  {
    code: "DETAILS_INCOMPLETE", provision: "RULES-2025/24", ...RULES, findings: ["DETAIL_MISSING", "PROVIDER_UNKNOWN"],
    text: { kk: "Қызмет туралы мәліметтер толық емес немесе дұрыс емес", ru: "Сведения об услуге неполны или неверны" },
  },
  {
    code: "NOT_AGREED", provision: "RULES-2025/33", ...RULES, findings: [],
    text: { kk: "Келісуші органның қарсылығы жойылмаған", ru: "Возражение согласующего органа не снято" },
  },
  {
    code: "NOT_A_STATE_SERVICE", provision: "LAW/1, 5)", ...LAW, findings: [],
    text: { kk: "Функция мемлекеттік көрсетілетін қызметтің белгілеріне сай емес", ru: "Функция не отвечает признакам государственной услуги" },
  },
  {
    code: "SERVICE_STILL_PROVIDED", provision: "LAW/12 (1)", ...LAW, findings: [],
    text: { kk: "Қызмет көрсетілуде, сондықтан тізілімде тұруға тиіс", ru: "Услуга оказывается и потому подлежит нахождению в реестре" },
  },
  {
    code: "BY_LAW_ABSENT", provision: "LAW/13 (1)", ...LAW, findings: ["GOVERNING_ACT_UNKNOWN", "GOVERNING_ACT_REPEALED"],
    text: { kk: "Көрсету тәртібін айқындайтын қолданыстағы заңға тәуелді акт жоқ", ru: "Нет действующего подзаконного акта, определяющего порядок оказания" },
  },
  {
    code: "GOVERNED_BY_REGULATION", provision: "LAW/16, 17", ...LAW, findings: ["GOVERNED_BY_REGULATION"],
    text: { kk: "Жойылған регламент көрсету тәртібін айқындай алмайды", ru: "Упразднённый регламент не может определять порядок оказания" },
  },
  {
    code: "ELECTRONIC_MEANS_ABSENT", provision: "LAW/21 (1)", ...LAW, findings: ["ELECTRONIC_WITHOUT_CHANNEL"],
    text: { kk: "Электрондық нысан үшін портал да, ақпараттандыру объектісі де көрсетілмеген", ru: "Для электронной формы не указан ни портал, ни объект информатизации" },
  },
  {
    code: "FEE_WITHOUT_LAW", provision: "LAW/24 (1)", ...LAW, findings: ["FEE_WITHOUT_LAW"],
    text: { kk: "Төлем заңмен белгіленбеген", ru: "Плата не установлена законом" },
  },
  {
    code: "FREE_BY_LAW", provision: "LAW/24 (2)", ...LAW, findings: [],
    text: { kk: "Заң қызметтің тегін көрсетілуіне кепілдік береді", ru: "Бесплатность услуги гарантирована законом" },
  },
];

export function groundsInForce(day: Day): ReadonlyArray<RejectionGround> {
  return REJECTION_GROUNDS.filter(({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo === null || day < inForceTo));
}

/** RULES-2025/18: at least one ground, each from the list of that day, with its provision and its text in both languages. */
export function groundRefusals(grounds: ReadonlyArray<Ground>, today: Day): Refusal[] {
  if (grounds.length === 0) {
    return [refusal("GROUND_REQUIRED", "grounds", "RULES-2025/18", {
      kk: "Қабылдамау кемінде бір негізбен дәлелденеді.", ru: "Отклонение мотивируется хотя бы одним основанием.",
    })];
  }
  const codes = new Set(groundsInForce(today).map(({ code }) => code));
  return grounds.flatMap(({ code, provision, text }, at) => [
    ...(codes.has(code) ? [] : [refusal("GROUND_UNKNOWN", `grounds[${at}].code`, "RULES-2025/18", {
      kk: `${code} негізі бұл күні қолданыста жоқ. Бар негіздер: ${[...codes].join(", ")}.`,
      ru: `Основание ${code} в этот день не действует. Есть: ${[...codes].join(", ")}.`,
    })]),
    ...(provision.trim() !== "" ? [] : [refusal("PROVISION_MISSING", `grounds[${at}].provision`, "RULES-2025/18", {
      kk: "Негіз сүйенетін норманы көрсетіңіз.", ru: "Укажите норму, на которой стоит основание.",
    })]),
    ...(isBilingual(text) ? [] : [refusal("GROUND_TEXT_MISSING", `grounds[${at}].text`, "RULES-2025/18", {
      kk: "Негіздің мәтінін қазақ және орыс тілдерінде жазыңыз.", ru: "Напишите текст основания на казахском и русском языках.",
    })]),
  ]);
}

/** The grounds that a proposal's findings give on the day of the decision, for the registrar to start from. */
export function groundsFrom(findings: ReadonlyArray<Finding>, now: Date): Ground[] {
  const found = new Set(findings.filter(({ severity }) => severity === "ERROR").map(({ code }) => code));
  return groundsInForce(dayOf(now))
    .filter((ground) => ground.findings.some((code) => found.has(code)))
    .map(({ code, provision, text }) => ({ code, provision, text }));
}
