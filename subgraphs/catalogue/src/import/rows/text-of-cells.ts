import { localizedText, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Cell } from "./row-cells";

/** The first text of each language; null where there is none. */
export function textOfCells(cells: readonly Cell[]): LocalizedText | null {
  const textIn = (language: Language): string | undefined => cells.find((cell) => cell.language === language)?.text;
  return localizedText(textIn("KK"), textIn("RU"));
}
