import type { ActLine } from "./act-line";
import type { ServiceMention } from "./service-mention";
import { sightingOf, type Sighting } from "./sighting";
import type { SignalName } from "./signals";

const OF_WORDS = /(?:^|\s)слов(?:а|о|ами|ом)\s+"[^;]*$|сөздер|сөзі/;
const AMENDMENT_BEFORE = /внесени[еия]\s+(?:[а-я]+\s+){0,2}(?:изменени|дополнени)/;
const AMENDMENT_AFTER = /(?:өзгеріс|толықтыру)[а-яәғқңөұүһі]*\s+(?:[а-яәғқңөұүһі]+\s+){0,3}енгізу\s+туралы/;
const APPROVAL_BEFORE = /об?\s+утверждении\s+(?:[а-я]+\s+){0,3}$/;
const APPROVAL_AFTER = /^[^"]{0,60}бекіту\s+туралы/;
const PART_OF = /^["\s]*(?:\d+[.)]\s*)?(?:в\s+)?(?:(?:под)?пункт|абзац|част[ьи]|строк|графу|раздел|глав|параграф|\d[\d,\s-]*-?(?:тармақ|тармақша|абзац|бөлік))/;
const REMOVES = /(?:^|[\s(])исключ(?:ить|ается|аются|ены)|алып\s+таста(?:лсын|лады)/;
const REMOVES_SERVICE = /исключить\s+(?:из\s+[^"]{0,80}\s)?(?:государственн[а-я]+\s+услуг|следующ)/;

export function removes(words: string): boolean {
  return REMOVES.test(words);
}

/** A service whose standard, regulation or rules a line ends or takes out as a whole; parts and words of them are none. */
export function sightingOfEnded(line: ActLine, mention: ServiceMention, signal: SignalName): Sighting | null {
  const { words, text } = line;
  const before = words.slice(Math.max(0, mention.from - 600), mention.from);
  const after = words.slice(mention.to, mention.to + 600);
  if (text.language === "RU" ? OF_WORDS.test(before) || AMENDMENT_BEFORE.test(before) : OF_WORDS.test(after.slice(0, 60)) || AMENDMENT_AFTER.test(after)) return null;
  const inTitle = text.language === "RU" ? APPROVAL_BEFORE.test(before) : APPROVAL_AFTER.test(after);
  const whole = mention.of !== null && mention.of !== "PROVISION" && (mention.nominative || (inTitle && !PART_OF.test(words)));
  const service = mention.of === null && REMOVES_SERVICE.test(words);
  return whole || service ? sightingOf(line, mention, "EXCLUDE", signal, 5) : null;
}
