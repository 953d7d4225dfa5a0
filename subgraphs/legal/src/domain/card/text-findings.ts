import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ActFinding } from "../act-finding";
import type { ActText, TextFault } from "../structure/act-text";

/** What a fault of a text means for whoever loads it. */
const SENSE: Readonly<Record<string, LocalizedText>> = {
  NUMBERING_JUMPS_BACK: { kk: "Нөмірлеу кері секіреді", ru: "Нумерация возвращается назад" },
  SECOND_ACT_BEGINS: { kk: "Мәтін ішінде екінші акт басталады", ru: "В тексте начинается второй акт" },
  TABLE_WITHOUT_ROWS: { kk: "Кестеде жолдар жоқ", ru: "В таблице нет строк" },
  TRUNCATED: { kk: "Мәтін аяқталмай үзілген", ru: "Текст обрывается" },
};

const UNCLEAR: LocalizedText = { kk: "Мәтіннің бөлігі түсініксіз", ru: "Часть текста не разобрана" };

/** Each fault with its place in the text as it came; the text itself is loaded whole. */
export function textFindings({ faults, language, source }: Pick<ActText, "faults" | "language" | "source">): ActFinding[] {
  return faults.map((fault) => {
    const sense = SENSE[fault.code] ?? UNCLEAR;
    const place = placeOf(source, fault);
    return {
      code: fault.code, severity: "WARNING", provision: null,
      message: { kk: `${sense.kk}: ${language}, ${place.line}-жол («${place.words}»).`, ru: `${sense.ru}: ${language}, строка ${place.line} («${place.words}»).` },
      fix: { kk: "Мәтінді көзімен салыстырып тексеріңіз.", ru: "Сверьте текст с источником." },
    };
  });
}

const LONGEST_WORDS = 60;

function placeOf(source: string, { start }: TextFault): { readonly line: number; readonly words: string } {
  let line = 1;
  for (let at = source.indexOf("\n"); at >= 0 && at < start; at = source.indexOf("\n", at + 1)) line += 1;
  return { line, words: source.slice(start, start + LONGEST_WORDS).replace(/\s+/g, " ").trim() };
}
