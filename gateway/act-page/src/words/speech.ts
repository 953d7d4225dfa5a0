import { createContext, useContext } from "react";
import type { PageLanguage } from "../../../explorer/src/page-language";
import { ENGLISH_WORDS } from "./english-words";
import { KAZAKH_WORDS } from "./kazakh-words";
import type { PageWords } from "./page-words";
import { RUSSIAN_WORDS } from "./russian-words";

const WORDS: Readonly<Record<PageLanguage, PageWords>> = { kk: KAZAKH_WORDS, ru: RUSSIAN_WORDS, en: ENGLISH_WORDS };

export const SpokenLanguage = createContext<PageLanguage>("kk");

export function wordsIn(language: PageLanguage): PageWords {
  return WORDS[language];
}

export function useSpeech(): { readonly language: PageLanguage; readonly words: PageWords } {
  const language = useContext(SpokenLanguage);
  return { language, words: WORDS[language] };
}
