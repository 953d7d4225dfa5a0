import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActLine } from "./act-line";
import { issuedThing } from "./issued-thing";
import { kazakhGrant } from "./kazakh-grant";
import { MOST_OF_A_LINE } from "./procedure-in";
import { russianDeedIn, russianPassiveIn } from "./russian-deeds";
import { russianGrant } from "./russian-grant";
import { SENTENCES } from "./sentences";

/** The fullest words that a norm has for what is granted, or for what is asked. */
export function nameInNorms(lines: ReadonlyArray<ActLine>, language: Language): string | null {
  const names = lines.flatMap(({ words, passage }) => namesIn(words.slice(0, MOST_OF_A_LINE), passage.text, language));
  const asked = issuedThing(lines, language);
  return [...names, ...(asked === null ? [] : [asked])].filter((name) => !/^Выдача (?:акта|протокола)|(?<!\p{L})(?:акт|хаттама)\s+беру$/iu.test(name)).reduce<string | null>((fullest, name) => (fullest === null || lengthOfThing(name) > lengthOfThing(fullest) || (lengthOfThing(name) === lengthOfThing(fullest) && name.startsWith("Выдача")) ? name : fullest), null);
}

function namesIn(words: string, text: string, language: Language): string[] {
  if (language === "KK") return [kazakhGrant(words, text) ?? []].flat();
  const deeds = [...words.matchAll(SENTENCES)].flatMap(({ 0: sentence, index }) => {
    const own = text.slice(index, index + sentence.length);
    return [russianDeedIn(sentence, own), russianPassiveIn(sentence, own)];
  });
  return [russianGrant(words, text), ...deeds].flatMap((name) => name ?? []);
}

/** Without the noun of what is done with it. */
function lengthOfThing(name: string): number {
  return name.replace(/^\p{Lu}\p{L}+(?:ача|ание|ение)\s/u, "").replace(/\s(?:беру|ресімдеу)$/u, "").length;
}
