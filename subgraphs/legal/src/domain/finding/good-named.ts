import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { KAZAKH_PERMITS } from "./kazakh-grant";
import { genitiveAdjective, genitiveNoun } from "./russian-genitive";

const RUSSIAN_PERMITS = "пропуск|разрешени|удостоверени|свидетельств|справк|билет|лицензи|сертификат|паспорт|талон|жетон|ордер|карточк|пут[её]вк|дубликат|мандат|абонемент|согласи|заключени";
const RUSSIAN = new RegExp(`^((?:[а-яё-]+(?:ый|ий|ой|ая|яя|ое|ее)\\s+){0,2})((?:${RUSSIAN_PERMITS})[а-яё]*)(\\s(?:на|для|о|об|по|с)\\s.{3,80}|\\s[а-яё]{4,}(?:\\s.{0,60})?)$`);
const KAZAKH = new RegExp(`^.{3,80}\\s(?:${KAZAKH_PERMITS})(?:ы|і|сы|сі)?$`);
/** Headings of what a paper holds or looks like, and of making a contract. */
const ABOUT_IT = /^(?:заключени[а-яё]*\s+(?:(?!на\s|по\s|об?\s|для\s)[а-яё]+\s+){0,2}(?:договор|контракт|соглашени|брак|сделк)|пропуск\s+(?!на\s|для\s|в\s|по\s)|форм|содержани|вид|срок|действи|образец|образц)/;

/** A heading that is the thing itself: «Пропуск на ледник» gives «Выдача пропуска на ледник». Null for any other. */
export function goodNamed(title: string, language: Language): string | null {
  const plain = (language === "KK" ? normaliseKazakhText(title) : title).replace(/\s+/gu, " ").replace(/\.$/u, "").trim();
  const words = matchable(plain);
  if (language === "KK") return KAZAKH.test(words) ? `${plain} беру` : null;
  const match = ABOUT_IT.test(words) ? null : RUSSIAN.exec(words);
  if (match === null) return null;
  const [, adjectives = "", noun = "", rest = ""] = match;
  return `Выдача ${adjectives.replace(/\S+/g, genitiveAdjective)}${genitiveNoun(noun)}${plain.slice(plain.length - rest.length)}`;
}
