import type { Finding } from "../finding";
import { isServiceRegulation } from "../known-act";
import type { ProposedChange } from "../submission-facts";

const FIELD = { field: "governingAct", provision: "LAW/13 (1)" } as const;

/** LAW/13 (1): a by-law that stands sets the order of a service. LAW/16 and 17, excluded in 2019: a «регламент» cannot. */
export function governingActCanGovern({ content: { kind, draft }, record, facts: { acts } }: ProposedChange): Finding[] {
  const { governingAct } = record;
  if (kind === "EXCLUDE" || governingAct === null) return [];
  const severity = kind === "INCLUDE" || draft.governingAct !== undefined ? "ERROR" : "WARNING";
  const act = acts.get(governingAct);
  if (act == null) {
    return [{
      ...FIELD, severity, code: act === null ? "GOVERNING_ACT_UNKNOWN" : "GOVERNING_ACT_UNCHECKED",
      message: act === null
        ? { kk: `${governingAct} актісі құқықтық базада жоқ.`, ru: `Акта ${governingAct} нет в правовой базе.` }
        : { kk: `${governingAct} актісін қазір тексеру мүмкін болмады.`, ru: `Акт ${governingAct} сейчас не удалось проверить.` },
      fix: { kk: "Идентификаторды тексеріңіз немесе кейінірек қайталаңыз.", ru: "Проверьте идентификатор или повторите попытку позже." },
    }];
  }
  const repealed: Finding[] = act.status !== "REPEALED" ? [] : [{
    ...FIELD, severity, code: "GOVERNING_ACT_REPEALED",
    message: { kk: `${governingAct} актісінің күші жойылған.`, ru: `Акт ${governingAct} утратил силу.` },
    fix: { kk: "Қолданыстағы актіні көрсетіңіз.", ru: "Укажите действующий акт." },
  }];
  const regulation: Finding[] = !isServiceRegulation(act) ? [] : [{
    ...FIELD, severity, code: "GOVERNED_BY_REGULATION", provision: "LAW/16, 17",
    message: { kk: "Мемлекеттік қызмет регламенттері жойылған: олар көрсету тәртібін айқындай алмайды.", ru: "Регламенты государственных услуг упразднены и не могут определять порядок оказания." },
    fix: { kk: "Көрсету тәртібін айқындайтын қағидаларды көрсетіңіз.", ru: "Укажите правила, определяющие порядок оказания." },
  }];
  return [...repealed, ...regulation];
}

/** LAW/13 (1), when an order takes the proposal up: what was repealed since it was submitted sets no order. What cannot be asked then was asked before. */
export function governingActStandsAtEntry(change: ProposedChange): Finding[] {
  return governingActCanGovern(change).filter(({ code }) => code === "GOVERNING_ACT_REPEALED");
}
