import { readCard, type ReadCard } from "@tizilim/legal/domain/card/read-card";
import { findServices } from "@tizilim/legal/domain/finding/find-services";
import type { FoundService } from "@tizilim/legal/domain/finding/found-service";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import type { CorpusLanguage } from "./truth";

export interface ReadShortText {
  readonly card: ReadCard;
  /** Those that have a name in the language of the text. */
  readonly services: ReadonlyArray<{ readonly kind: FoundService["kind"]; readonly name: string }>;
}

/** The card and the services of a text in one language, as the registry reads it. */
export function readShortText(text: string, language: CorpusLanguage): ReadShortText {
  const source = { language: language === "ru" ? ("RU" as const) : ("KK" as const), format: /^\s*<(?:html|!doctype)/i.test(text) ? ("HTML" as const) : ("PLAIN" as const), source: text.trim() };
  const read = parseStructure(source, readBlocks(source));
  const card = readCard(read);
  const found = findServices([read], { kind: card.kind?.value ?? null, status: card.status?.value ?? null });
  return { card, services: found.flatMap(({ kind, name }) => (name[language] === null ? [] : [{ kind, name: name[language] }])) };
}
