import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { dueForSome } from "./due-for-some";
import { saidLines } from "./said-lines";
import type { SaidFee } from "./said-of-service";

/** LAW/24 (1): paid or free. Of one charge «не взимается» frees from that charge alone. */
const FREE: Readonly<Record<Language, RegExp>> = {
  RU: /бесплатн|безвозмездн|(?<!\p{L})(?:о?плат[ауы])(?!\p{L})[^.;,]{0,120}(?:не взим|не требу|не предусм|отсутству|не устан)|^не взим|^(?:отсутствует|не предусм|не требуется)|плат[аы] нет/u,
  KK: /тегін(?!\p{L})|ақысыз|өтеусіз|(?:(?<!\p{L})ақы|төлем|төлемақы)\p{L}*[^.;,]{0,80}(?:алынба|көзделме|талап етілме|жоқ)|^алынбайды|^көзделмеген/u,
};
const ONE_CHARGE_IS_NOT_DUE: Readonly<Record<Language, RegExp>> = {
  RU: /(?:сбор|пошлин)\p{L}*[^.;,]{0,60}не взима/gu,
  KK: /(?:алым|баж)\p{L}*[^.;,]{0,60}алынба\p{L}*/gu,
};
const PAID: Readonly<Record<Language, RegExp>> = {
  RU: /(?<!\p{L})(?:платн|возмездн)|(?<!не )взима|пошлин|сбор(?!н|щ)|(?<!\p{L})мрп(?!\p{L})|месячн\p{L}+ расч[её]тн|тенге|тариф|прейскурант|ставк|стоимост|процент|\d ?%|(?<!\p{L})цен[аеы]|уплач|оплачива|тиын/u,
  KK: /ақылы(?!\p{L})|мемлекеттік баж|(?<!\p{L})баж|алым(?!\p{L}*[^.;,]{0,40}алынба)|(?<!\p{L})аек(?!\p{L})|айлық есептік|теңге|тариф|прейскурант|мөлшерлеме|құны|(?<!\p{L})баға|төленеді|алынады|пайыз|\d ?%/u,
};
const NOT_DUE = /(?<!\p{L})(?:о?плат[ауы])(?!\p{L})[^.;,]{0,120}(?:не взим\p{L}*|не требу\p{L}*|не предусм\p{L}*|отсутству\p{L}*)|(?:ақы|төлем|төлемақы)\p{L}*[^.;,]{0,80}(?:алынба|көзделме|талап етілме)\p{L}*/gu;

/** MIXED: due for some of the subtypes or of the recipients. Null: the words do not tell. */
export function feeKind(words: string, language: Language): SaidFee["kind"] | null {
  const lines = saidLines(words).map(matchable);
  if (dueForSome(lines, language)) return "MIXED";
  const plain = lines.join(" ").trim();
  const spared = plain.replace(ONE_CHARGE_IS_NOT_DUE[language], " ");
  const free = FREE[language].test(plain.replace(/^[^\p{L}]+/u, ""));
  const paid = PAID[language].test(spared.replace(NOT_DUE, " "));
  if (free && paid) return "MIXED";
  if (paid) return "PAID";
  return free || spared !== plain ? "FREE" : null;
}
