import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import type { EvidentFinding } from "./evident-finding";
import type { Standard } from "./standard";

/** LAW/19-1 (2): the grounds that every service has, and (5): what a law sets beyond them. */
const OF_THE_LAW: Readonly<Record<Language, RegExp>> = {
  RU: /недостоверн|несоответств|не соответств|отрицательн\p{L}+ (?:ответ|заключен)|суд(?:а|ом|ебн)|приговор|отсутств\p{L}+ согласи|(?<!\p{L})закон(?:а|е|ом|ами|ов|ах)?(?!\p{L})|кодекс|запрещен|отсутству[юе]т$|не предусм|^нет$/u,
  KK: /анық емес|дұрыс емес|дәйексіз|анық еместі|жалған|сәйкес келме|сәйкессізд|сәйкес болма|теріс (?:жауап|қорытынды)|(?:экспертиза|сараптама)\p{L}* теріс|(?<!\p{L})сот(?!\p{L}+лық)|үкім|келісім\p{L}* бол|(?<!\p{L})заң(?:ы|да|дар|ның|ында|дарында)?(?!\p{L})|кодекс|тыйым салын|жоқ$|көзделме/u,
};
/** LAW/19-1 (4): licences have their own grounds. */
const LICENCE = /лицензи/iu;
const BETWEEN = /[;\n]+|(?:^|\s)\d{1,2}\)\s/u;

/** Norm 73: grounds of a list that article 19-1 does not know: a law must set them, or they go. */
export function refusalFindings({ text, items, serviceName }: Standard): EvidentFinding[] {
  const says = items.get("REFUSAL_GROUNDS")?.says ?? null;
  if (says === null || LICENCE.test(serviceName?.quote ?? "")) return [];
  const beyond = matchable(says.quote.replace(/\n/g, " ; ")).split(BETWEEN).map((ground) => ground.replace(/^[\s.,-]+|[\s.,-]+$/gu, "")).filter((ground) => /\p{L}{3}/u.test(ground) && !ground.endsWith(":") && !OF_THE_LAW[text.language].test(ground));
  if (beyond.length === 0) return [];
  const told = beyond.map((ground) => `«${ground}»`).join(", ");
  return [{
    code: "REFUSAL_GROUND_NOT_OF_THE_LAW", severity: "SUGGESTION", provision: "LAW/19-1, 2, 5",
    message: { kk: `Бас тарту негізі Заңның 19-1-бабында жоқ: ${told}.`, ru: `Основания для отказа нет в статье 19-1 Закона: ${told}.` },
    fix: { kk: "Негізді белгілейтін заңның нормасын көрсетіңіз немесе негізді алып тастаңыз.", ru: "Укажите норму закона, которая устанавливает это основание, или исключите его." },
    evidence: says,
  }];
}
