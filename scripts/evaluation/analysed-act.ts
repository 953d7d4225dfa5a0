import { readCard, type ReadCard } from "@tizilim/legal/domain/card/read-card";
import { derivedId } from "@tizilim/legal/domain/card/derived-id";
import { citationsOf } from "@tizilim/legal/domain/citation/citations-of";
import { findServices } from "@tizilim/legal/domain/finding/find-services";
import type { FoundService } from "@tizilim/legal/domain/finding/found-service";
import { discrepanciesOf } from "@tizilim/legal/domain/register/discrepancies";
import type { Discrepancy } from "@tizilim/legal/domain/register/discrepancy";
import { matchFound } from "@tizilim/legal/domain/register/match-found";
import type { RegisterIndex } from "@tizilim/legal/domain/register/indexed-register";
import type { ServiceMatch } from "@tizilim/legal/domain/register/service-match";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import type { ActText } from "@tizilim/legal/domain/structure/act-text";
import type { Language } from "@tizilim/common/pure/localized-text";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import type { CorpusAct, CorpusText } from "./corpus-half";

export interface AnalysedService {
  readonly found: FoundService;
  readonly match: ServiceMatch;
  readonly discrepancies: ReadonlyArray<Discrepancy>;
}

export interface AnalysedAct {
  readonly cards: Readonly<Partial<Record<"ru" | "kk", ReadCard>>>;
  readonly services: ReadonlyArray<AnalysedService>;
}

/** A corpus act as the registry reads it. An amending act is held against the services of the act that it amends. */
export function analysedAct({ texts }: Pick<CorpusAct, "texts">, register: RegisterIndex): AnalysedAct {
  const read = texts.map((text) => ({ text: actText(text), language: text.language }));
  const cards = Object.fromEntries(read.map(({ text, language }) => [language, readCard(text)])) as AnalysedAct["cards"];
  const acts = read.map(({ text }) => text);
  const first = Object.values(cards)[0] as ReadCard;
  const found = findServices(acts, { kind: first.kind?.value ?? null, status: first.status?.value ?? null });
  const governing = governingAct(acts, first, register);
  const matches = matchFound(found, governing, register);
  return { cards, services: found.map((service, at) => ({ found: service, ...held(service, matches[at] ?? { kind: "NONE" }, register) })) };
}

function actText({ language, format, source }: CorpusText): ActText {
  const of = { language: language.toUpperCase() as Language, format, source };
  return parseStructure(of, readBlocks(of));
}

function held(found: FoundService, match: ServiceMatch, register: RegisterIndex): Omit<AnalysedService, "found"> {
  const service = match.kind === "ONE" ? register.byCode.get(match.code)?.service : undefined;
  return { match, discrepancies: service === undefined || found.kind === "EXCLUDE" ? [] : discrepanciesOf(found, service) };
}

function governingAct(texts: ReadonlyArray<ActText>, card: ReadCard, register: RegisterIndex): string | null {
  const amended = texts.flatMap(citationsOf).flatMap(({ cited, effect }) => (cited === null || effect !== "AMENDS" ? [] : [cited.actId ?? derivedId(cited)]));
  const known = amended.find((id) => id !== null && register.byAct.has(id));
  return known ?? card.id?.value ?? derivedId({ kind: card.kind?.value ?? null, number: card.number?.value ?? null, date: card.date?.value ?? null, registrationNumber: card.registrationNumber?.value ?? null });
}
