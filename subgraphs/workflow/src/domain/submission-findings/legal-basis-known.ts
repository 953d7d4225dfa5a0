import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

const FIELD = { severity: "ERROR", field: "legalBasis", provision: "RULES-2025/8" } as const;

/** RULES-2025/8: services are found by an analysis of acts, so a proposal rests on an act that exists and is not repealed. */
export function legalBasisKnown({ content: { kind, legalBasis }, facts: { acts } }: ProposedChange): Finding[] {
  if (legalBasis === null) {
    return [{
      ...FIELD, code: "LEGAL_BASIS_MISSING",
      message: { kk: "Құқықтық негіз көрсетілмеген.", ru: "Не указано правовое основание." },
      fix: { kk: "Ұсыныс негізделетін актінің идентификаторын көрсетіңіз.", ru: "Укажите идентификатор акта, на котором основано предложение." },
    }];
  }
  const act = acts.get(legalBasis);
  if (act === undefined) {
    return [{
      ...FIELD, code: "LEGAL_BASIS_UNCHECKED",
      message: { kk: `${legalBasis} актісін қазір тексеру мүмкін болмады.`, ru: `Акт ${legalBasis} сейчас не удалось проверить.` },
      fix: { kk: "Кейінірек қайталап көріңіз.", ru: "Повторите попытку позже." },
    }];
  }
  if (act === null) {
    return [{
      ...FIELD, code: "LEGAL_BASIS_UNKNOWN",
      message: { kk: `${legalBasis} актісі құқықтық базада жоқ.`, ru: `Акта ${legalBasis} нет в правовой базе.` },
      fix: { kk: "Идентификаторды тексеріңіз немесе актіні базаға жүктетіңіз.", ru: "Проверьте идентификатор или попросите загрузить акт." },
    }];
  }
  if (act.status === "REPEALED" && kind !== "EXCLUDE") {
    return [{
      ...FIELD, code: "LEGAL_BASIS_REPEALED",
      message: { kk: `${legalBasis} актісінің күші жойылған.`, ru: `Акт ${legalBasis} утратил силу.` },
      fix: { kk: "Қолданыстағы актіні көрсетіңіз.", ru: "Укажите действующий акт." },
    }];
  }
  return [];
}
