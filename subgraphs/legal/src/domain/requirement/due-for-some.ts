import type { Language } from "@tizilim/common/pure/localized-text";

/** Where one subtype or group ends and the next begins. */
const BETWEEN = /[;\n]|\.\s|,\s(?=а\s|ал\s|(?:для|при|по)\s)|(?=(?:^|\s)\d{1,2}\)\s)/u;
const AMOUNT: Readonly<Record<Language, RegExp>> = {
  RU: /(?<!\p{L})мрп(?!\p{L})|месячн\p{L}+ расч[её]тн|тенге|процент|\d ?%|ставк|тариф|прейскурант|(?<!бес)(?<!\p{L})платн/u,
  KK: /(?<!\p{L})аек(?!\p{L})|айлық есептік|теңге|пайыз|\d ?%|мөлшерлеме|тариф|прейскурант|(?<!\p{L})ақылы(?!\p{L})/u,
};
const NOT_DUE: Readonly<Record<Language, RegExp>> = {
  RU: /бесплатн|безвозмездн|без (?:взимания |внесения )?(?:о?платы|пошлины|сбора)|не (?:взима|уплачива|оплачива|требу|предусм)\p{L}*|освобожд/u,
  KK: /тегін(?!\p{L})|ақысыз|төлемсіз|(?:алынба|төленбе|көзделме|талап етілме)\p{L}*|босатыл/u,
};
/** One charge that is not due frees from that charge alone. */
const CHARGE = /пошлин|сбор|(?<!\p{L})баж|алым/u;

/** Whether a fee is due for some of the subtypes or groups that the lines name, and not for others. */
export function dueForSome(lines: ReadonlyArray<string>, language: Language): boolean {
  const parts = lines.flatMap((line) => line.split(BETWEEN)).map((part) => part.trim());
  const due = parts.filter((part) => AMOUNT[language].test(part) && !NOT_DUE[language].test(part));
  if (due.length === 0) return false;
  return parts.some((part) => NOT_DUE[language].test(part) && !AMOUNT[language].test(part) && freesFromAll(part, due, parts));
}

/** A charge named beside «не взимается» has to be the one that is due otherwise. */
function freesFromAll(part: string, due: ReadonlyArray<string>, parts: ReadonlyArray<string>): boolean {
  const charge = CHARGE.exec(part)?.[0];
  if (charge === undefined) return true;
  const first = parts[0] ?? "";
  return [first, ...due].some((other) => other !== part && other.includes(charge));
}
