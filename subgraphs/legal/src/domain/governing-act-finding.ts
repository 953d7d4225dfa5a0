import type { ActFinding } from "./act-finding";
import type { ActRecord } from "./act-record";

/** LAW/13 (1): the order of a service is set by a by-law; one that lost its force sets none. */
export const GOVERNING_ACT_REPEALED: ActFinding = {
  code: "GOVERNING_ACT_REPEALED",
  severity: "ERROR",
  provision: "LAW/13 (1)",
  message: {
    kk: "Қызмет көрсету тәртібін айқындайтын актінің күші жойылған.",
    ru: "Акт, определяющий порядок оказания услуги, утратил силу.",
  },
  fix: {
    kk: "Қолданыстағы актіні көрсететін өзгеріс ұсыныңыз немесе қызметті тізілімнен шығаруды ұсыныңыз.",
    ru: "Предложите изменение с действующим актом или исключение услуги из реестра.",
  },
};

/** RULES-2025/8 and 11: the register follows the acts; an act that cannot be looked up cannot be followed. */
export const GOVERNING_ACT_WITHOUT_CARD: ActFinding = {
  code: "GOVERNING_ACT_WITHOUT_CARD",
  severity: "WARNING",
  provision: "RULES-2025/8",
  message: {
    kk: "Қызмет көрсету тәртібін айқындайтын актінің карточкасы жүктелмеген.",
    ru: "Карточка акта, определяющего порядок оказания услуги, не загружена.",
  },
  fix: {
    kk: "Актінің карточкасын құқықтық ақпарат базасынан жүктеңіз.",
    ru: "Загрузите карточку акта из базы правовой информации.",
  },
};

/** What the governing act, as it stood on the day of the view, means for its service. `hasCard`: more than its identifier is known. */
export function governingActFindings(act: Pick<ActRecord, "status">, hasCard: boolean): ActFinding[] {
  if (!hasCard) return [GOVERNING_ACT_WITHOUT_CARD];
  return act.status === "REPEALED" ? [GOVERNING_ACT_REPEALED] : [];
}
