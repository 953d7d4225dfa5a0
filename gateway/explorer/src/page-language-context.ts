import { createContext, useContext } from "react";
import type { PageLanguage } from "./page-language";
import { pageTexts } from "./page-texts";
import type { PageTexts } from "./page-texts";

export const PageLanguageContext = createContext<PageLanguage>("kk");

export function usePageTexts(): PageTexts {
  return pageTexts[useContext(PageLanguageContext)];
}
