import { createHash } from "node:crypto";
import type { Language } from "@tizilim/common/pure/localized-text";
import { readCard, type ReadCard } from "../domain/card/read-card";
import type { ActText } from "../domain/structure/act-text";
import { readAct } from "../reading/read-act";

/** A text that was read whole, before anything is written. */
export interface LoadedText {
  readonly text: ActText;
  readonly card: ReadCard;
  /** SHA-256 of the text as it came, in hexadecimal digits. */
  readonly hash: string;
}

export function loadedText(language: Language, source: string): LoadedText {
  const text = readAct(language, source);
  return { text, card: readCard(text), hash: createHash("sha256").update(source).digest("hex") };
}
