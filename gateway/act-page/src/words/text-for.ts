import type { PageLanguage } from "../../../explorer/src/page-language";
import type { LocalizedText } from "../answer/act-answer";

/** One text where only one can stand, such as a tooltip: Kazakh on the Kazakh page, Russian on the others, the other where it is missing. */
export function textFor({ kk, ru }: LocalizedText, language: PageLanguage): string {
  return (language === "kk" ? (kk ?? ru) : (ru ?? kk)) ?? "";
}
