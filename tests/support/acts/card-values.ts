import type { Language } from "@tizilim/common/pure/localized-text";
import { readCard, type Read } from "@tizilim/legal/domain/card/read-card";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import type { ActSource, SourceFormat } from "@tizilim/legal/domain/text/act-source";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";

/** What the card of a text tells, by its parts; a part that it does not tell is absent. */
export function cardValues(source: string, language: Language, format: SourceFormat = "PLAIN"): Record<string, string> {
  const act: ActSource = { language, format, source };
  const read = readCard(parseStructure(act, readBlocks(act)));
  return Object.fromEntries(Object.entries(read).flatMap(([key, part]: [string, Read<string> | null]) => (part === null ? [] : [[key, part.value]])));
}
