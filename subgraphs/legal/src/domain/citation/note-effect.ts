import type { Provision } from "../structure/provision";
import type { CitationEffect } from "./citation";

const WHOLE_ACT = "(?:(?:настоящ\\p{L}+ )?(?:совместн\\p{L}+ )?(?:приказ|закон|кодекс|указ|постановление|решение)\\p{L}* )?";
const ENDED_RU = new RegExp(`(?:^|[.!] ?)(?:сноска\\. ?)?${WHOLE_ACT}(?:утратил[аои]? силу|признан[аоы]? утративш\\p{L}+ силу|прекра(?:щено|тил[аои]?) действие(?=\\s+в связи|\\s*[.)]|\\s*$))`, "u");
const ENDED_KK = /(?:^|[.!] ?)(?:ескерту\. ?)?(?:(?:осы )?(?:бұйрық|заң|кодекс|жарлық|қаулы|шешім)\p{L}* )?(?:күші жойыл(?:ды|ған)|күшін жой(?:ды|ған))/u;
/** «… қаулысымен 2018 жылғы 1 шілдеден бастап күші жойылды», «… қаулысымен алып тасталды»: by what first, and of no unit of the act. */
const ENDED_BY_KK = /^(?!.{0,300}(?:тарма[қғ]|бап|баб[ыі]|қосымша|абзац|бөлі[кг]|бөлім|тарау|параграф|кесте|баған|тақырып|сөз|кіріспе|жол(?!\p{L}))).{0,300}(?:бұйрығымен|қаулысымен|шешімімен|заңымен|жарлығымен)(?:\s\([^)]{0,200}\))?(?:\s\d{4}\s?(?:жылғы|ж\.?)\s\d{1,2}\s\p{L}{3,12}\sбастап)?\s(?:күші жойылды|алып тасталды)\.?$/u;
/** «… стандарты (Үкіметтің … қаулысымен бекітілген) (күші жойылды)», as mirrors head a text. */
const ENDED_IN_BRACKETS = /\((?:күші жойылды|күшін жойған|алып тасталды|утратил[оаи]? силу)\)\.?$/u;

/** Whether words, as they are matched, say that the act as a whole lost its force, and from which sign on. Null: they do not. */
export function endedAt(words: string): number | null {
  return (ENDED_RU.exec(words) ?? ENDED_KK.exec(words))?.index ?? endedByAt(words);
}

/** The same where the words before tell by what, or those that are ended: so a line may say that stands for the title. */
export function endedByAt(words: string): number | null {
  return (ENDED_BY_KK.exec(words) ?? ENDED_IN_BRACKETS.exec(words))?.index ?? null;
}

/** What a note does: it changes the unit that it stands with, or ends the act where it stands with none. */
export function noteEffect(words: string, unit: Provision | null): CitationEffect {
  return endedAt(words) !== null && (unit === null || unit.kind === "PARAGRAPH") ? "ENDED_BY" : "CHANGED_BY";
}
