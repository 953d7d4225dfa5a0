import { PAGE_LANGUAGES, type PageLanguage } from "../../words/bilingual";

/** The state language (Kazakh) for whoever prefers neither. */
export const FIRST_LANGUAGE: PageLanguage = "kk";

/** Which of the two languages an Accept-Language header likes better (RFC 9110, 12.5.4): `kk-KZ` is Kazakh, `*` is whatever we have. */
export function acceptedLanguage(header: string | undefined): PageLanguage {
  let best = FIRST_LANGUAGE;
  let most = 0;
  for (const part of (header ?? "").split(",")) {
    const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const language = PAGE_LANGUAGES.find((each) => tag === each || tag.startsWith(`${each}-`));
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = quality === undefined ? 1 : Number(quality.slice(2)) || 0;
    if (language !== undefined && weight > most) [best, most] = [language, weight];
  }
  return best;
}
