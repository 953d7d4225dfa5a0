import type { Language } from "@tizilim/common/pure/localized-text";
import { readCard } from "@tizilim/legal/domain/card/read-card";
import { findServices } from "@tizilim/legal/domain/finding/find-services";
import type { FoundService } from "@tizilim/legal/domain/finding/found-service";
import type { ActText } from "@tizilim/legal/domain/structure/act-text";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";

/** What is found in a plain text: «+» before the name of a service that is included, «~» where it is hidden, «-» where it is excluded. */
export function foundIn(language: Language, text: string): string[] {
  return servicesIn([plainAct(language, text)]).map(({ kind, hidden, name }) => `${hidden ? "~" : kind === "INCLUDE" ? "+" : "-"}${name.ru ?? name.kk}`);
}

export function servicesIn(texts: ReadonlyArray<ActText>): FoundService[] {
  const cards = texts.map(readCard);
  return findServices(texts, {
    kind: cards.find(({ kind }) => kind !== null)?.kind?.value ?? null,
    status: cards.find(({ status }) => status !== null)?.status?.value ?? null,
  });
}

export function plainAct(language: Language, text: string): ActText {
  const source = { language, format: "PLAIN" as const, source: text.trim() };
  return parseStructure(source, readBlocks(source));
}
