import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActText } from "../domain/structure/act-text";
import { parseStructure } from "../domain/structure/parse-structure";
import { readBlocks } from "./read-blocks";
import { tellFormat } from "./tell-format";

/** One language of an act, read from its text as it came. Never throws; what cannot be understood is in its faults. */
export function readAct(language: Language, text: string): ActText {
  const source = { language, format: tellFormat(text), source: text } as const;
  return parseStructure(source, readBlocks(source));
}
