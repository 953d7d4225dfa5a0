import { createContext, useContext } from "react";
import type { TextLanguage } from "../answer/act-answer";

/** Brings a language of the text to the eye where only the other is shown. */
export type ShowLanguage = (language: TextLanguage) => void;

export const ShowLanguageContext = createContext<ShowLanguage>(() => undefined);

export function useShowLanguage(): ShowLanguage {
  return useContext(ShowLanguageContext);
}
