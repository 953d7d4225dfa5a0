import type { Language } from "@tizilim/common/pure/localized-text";

const LOOKED_AT = 200_000;
/** Letters that are enough, and fewer than tell anything. */
const ENOUGH = 5_000;
const FEWEST = 40;
/** Letters that Kazakh has and Russian has not. */
const KAZAKH = new Set([..."әғқңөұүһіӘҒҚҢӨҰҮҺІ"].map((letter) => letter.charCodeAt(0)));
/** Their share of a Kazakh text is 15 to 20 %; names of bodies in a Russian text do not bring it near. */
const KAZAKH_SHARE = 0.06;
const RUSSIAN_SHARE = 0.02;

/** The language of an act's text by its letters; null where they do not tell it. */
export function tellLanguage(text: string): Language | null {
  let [letters, kazakh] = [0, 0];
  for (let at = 0; at < Math.min(text.length, LOOKED_AT) && letters < ENOUGH; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x401 || code > 0x4ff) continue;
    letters += 1;
    if (KAZAKH.has(code)) kazakh += 1;
  }
  if (letters < FEWEST) return null;
  const share = kazakh / letters;
  if (share >= KAZAKH_SHARE) return "KK";
  return share <= RUSSIAN_SHARE ? "RU" : null;
}
