import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { saidText } from "./said-text";

const RU_THING = String.raw`(?:государственн\p{L}+ )?(?:услуг|справк|разрешени|свидетельств|удостоверени|лицензи|заключени|выписк|паспорт|сертификат|документ|направлени|пропуск|результат)\p{L}*`;
const RU_GIVES = String.raw`(?:выда[её]т|выдают|выда[её]тся|выдаются|оказывает|оказывают|оказывается|предоставляет|предоставляют|предоставляется|оформляет|оформляют|готовит|готовят)`;
const KK_THING = String.raw`(?:мемлекеттік )?(?:көрсетілетін )?(?:қызмет|анықтама|рұқсат|куәлік|лицензия|қорытынды|үзінді|көшірме|паспорт|сертификат|құжат|жолдама|рұқсатнама|нәтиже)\p{L}*`;
const KK_GIVES = String.raw`(?:береді|көрсетеді|ұсынады|ресімдейді|рәсімдейді|дайындайды)`;

/** Sentences that name who renders: group `who`. */
const SENTENCES: Readonly<Record<Language, ReadonlyArray<RegExp>>> = {
  RU: [new RegExp(`^${RU_THING} ${RU_GIVES} (?<who>[^.;:]+)$`, "du"), new RegExp(`^(?<who>[^.;:]+?) ${RU_GIVES} ${RU_THING}$`, "du")],
  KK: [new RegExp(`^${KK_THING} (?<who>[^.;:]+) ${KK_GIVES}$`, "du"), new RegExp(`^(?<who>[^.;:]+?) ${KK_THING} ${KK_GIVES}$`, "du")],
};

/** Who renders a service, of words that name the provider: of a whole sentence, its subject. */
export function namedProvider(words: string, language: Language): string {
  const said = saidText(words);
  const plain = matchable(said);
  for (const sentence of SENTENCES[language]) {
    const found = sentence.exec(plain);
    const at = found?.indices?.groups?.["who"];
    if (at !== undefined) return withCapital(said.slice(at[0], at[1]));
  }
  return said;
}

function withCapital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
