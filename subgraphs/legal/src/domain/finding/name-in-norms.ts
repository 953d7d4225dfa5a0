import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActLine } from "./act-line";
import { issuedThing } from "./issued-thing";
import { kazakhDeeds } from "./kazakh-deeds";
import { kazakhGoodGranted, kazakhGrant } from "./kazakh-grant";
import { MOST_OF_A_LINE } from "./procedure-in";
import { russianDeedIn, russianPassiveIn } from "./russian-deeds";
import { russianGrant } from "./russian-grant";
import { SENTENCES } from "./sentences";

/** The fullest words that a norm has for what is granted, or for what is asked. */
export function nameInNorms(lines: ReadonlyArray<ActLine>, language: Language): string | null {
  const ways = language === "KK" ? KAZAKH_WAYS : [russianNames];
  const asked = issuedThing(lines, language);
  for (const [at, namesIn] of ways.entries()) {
    const names = lines.flatMap(({ words, passage }) => namesIn(words.slice(0, MOST_OF_A_LINE), passage.text));
    const fullest = fullestOf([...names, ...(asked === null || at !== (language === "KK" ? 1 : 0) ? [] : [asked])]);
    if (fullest !== null) return fullest;
  }
  return null;
}

/** What bodies give out is told first, then what else they do for one, then whatever is given. */
const KAZAKH_WAYS: ReadonlyArray<(words: string, text: string) => string[]> = [
  (words, text) => kazakhDeeds(words, text).filter((name) => BOOKED.test(name)),
  (words, text) => [kazakhGoodGranted(words, text) ?? []].flat().filter((name) => !EXCERPT.test(name)),
  (words, text) => kazakhDeeds(words, text).filter((name) => !MARK.test(name)),
  kazakhDeeds,
  (words, text) => [kazakhGrant(words, text) ?? []].flat(),
];

/** Of what is booked a number or a code is only sent. */
const BOOKED = /\sброндау$/iu;

/** An excerpt is given from a list in which something is entered. */
const EXCERPT = /үзінді(?:\s+көшірме)?(?:сін|ні)?\s+беру$/iu;
/** A mark is set on what was done. */
const MARK = /(?:мөр|мөртабан|белгі|таңба|қол)\p{L}*\s(?:қою|басу)$/iu;

function fullestOf(names: ReadonlyArray<string>): string | null {
  return names.filter((name) => !/\sне\s/iu.test(name) && !/^Выдача (?:акта|протокола)|^(?:акт|хаттама)\p{L}*\s+беру$|(?:тексеру|бұзушылық|әкімшілік|қабылдау|өткізу|шығару).{0,60}\s(?:акті|хаттама)\p{L}*\s+беру$|(?:кіріс\s+нөмір|қабылданған)\p{L}*\s/iu.test(name)).reduce<string | null>((fullest, name) => (fullest === null || lengthOfThing(name) > lengthOfThing(fullest) || (lengthOfThing(name) === lengthOfThing(fullest) && name.startsWith("Выдача")) ? name : fullest), null);
}

function russianNames(words: string, text: string): string[] {
  const deeds = [...words.matchAll(SENTENCES)].flatMap(({ 0: sentence, index }) => {
    const own = text.slice(index, index + sentence.length);
    return [russianDeedIn(sentence, own), russianPassiveIn(sentence, own)];
  });
  return [russianGrant(words, text), ...deeds].flatMap((name) => name ?? []);
}

/** Without the noun of what is done with it. */
function lengthOfThing(name: string): number {
  return name.replace(/^\p{Lu}\p{L}+(?:ача|ание|ение)\s/u, "").replace(/\s\p{L}+[уү]$/u, "").length;
}
