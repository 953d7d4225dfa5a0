import { textIn, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Evidence } from "../evidence";
import type { LegalActKind } from "../legal-act-kind";
import type { LegalActStatus } from "../legal-act-status";
import type { StandardsByLanguage } from "../requirement/allot-standards";
import { checkedServices } from "../requirement/checked-services";
import { standardsIn } from "../requirement/standards-in";
import type { ActText } from "../structure/act-text";
import { candidatesOf, type Candidate } from "./candidate";
import type { FoundService } from "./found-service";
import { hiddenInArticles } from "./hidden-in-articles";
import { hiddenServicesIn } from "./hidden-services";
import { joinLanguages, type ServiceInLanguages } from "./join-languages";
import { headedInTheSamePlace, namedInTheSamePlace } from "./other-language";
import { rulesOfAFunction } from "./rules-of-a-function";
import { sectionsOfServices } from "./sections-of-services";
import { serviceKey } from "./service-name";
import { marksOf } from "./service-marks";
import type { Sighting } from "./sighting";
import { heaviestFirst, scoreOf, type SignalName } from "./signals";
import { sightingsIn, type TextSightings } from "./text-sightings";

/** What is known of the act from its card; null where nothing tells it. */
export interface ActInHand {
  readonly kind: LegalActKind | null;
  readonly status: LegalActStatus | null;
}

/** What statutes say of services in general makes no candidate; a procedure that an article sets does. */
const STATUTES: ReadonlySet<LegalActKind | null> = new Set<LegalActKind | null>(["CONSTITUTION", "CODE", "LAW"]);

/**
 * The state services that an act names or hides (LAW/10, 1); norms 37, 59), of one text or of two languages of the same act. EXCLUDE: those
 * that it ends, and all of a text that itself is ended.
 */
export function findServices(texts: ReadonlyArray<ActText>, card: ActInHand): FoundService[] {
  const standards = Object.fromEntries(texts.map((text) => [text.language, standardsIn(text)])) as StandardsByLanguage;
  const seen = texts.map((text) => sightingsIn(text, standards[text.language] ?? []));
  const formal = seen.map((text) => formalIn(text, card));
  const found = formal.some((found) => found.length > 0) ? formal : seen.map(STATUTES.has(card.kind) ? hiddenInArticles : hiddenServicesIn);
  const of = (language: ActText["language"]): Candidate[] => found.flat().filter((candidate) => candidate.language === language);
  const services = inBothLanguages(joinLanguages(of("RU"), of("KK")), seen);
  return checkedServices(services.flatMap((service) => foundService(service, seen, card) ?? []), standards);
}

/** A service that one language alone shows is looked for at the same place of the other. */
function inBothLanguages(services: ReadonlyArray<ServiceInLanguages>, seen: ReadonlyArray<TextSightings>): ServiceInLanguages[] {
  if (seen.length < 2) return [...services];
  const known = services.flat();
  return services.map((service): ServiceInLanguages => {
    const [only, paired] = service;
    const other = seen.find(({ text: { language } }) => language !== only.language);
    if (paired !== undefined || only.kind === "EXCLUDE" || other === undefined) return service;
    const found = only.hidden ? headedInTheSamePlace(only, other) : namedInTheSamePlace(only, other, known.filter(({ language }) => language !== only.language));
    return found === null ? service : [only, found];
  });
}

function formalIn(text: TextSightings, card: ActInHand): Candidate[] {
  const named = candidatesOf(text.text.language, text.sightings);
  if (STATUTES.has(card.kind)) return named.filter(({ kind }) => kind === "EXCLUDE");
  const included = named.filter(({ kind }) => kind === "INCLUDE");
  const bySections = sectionsOfServices(text, included);
  return [...named, ...bySections, ...rulesOfAFunction(text, [...included, ...bySections])];
}

function foundService(languages: ServiceInLanguages, seen: ReadonlyArray<TextSightings>, { status }: ActInHand): FoundService | null {
  const [first] = languages;
  const ended = status === "REPEALED";
  if (ended && first.kind === "EXCLUDE") return null;
  const name: LocalizedText = { kk: languages.find(({ language }) => language === "KK")?.name ?? null, ru: languages.find(({ language }) => language === "RU")?.name ?? null };
  const supports = first.kind === "INCLUDE" ? languages.flatMap((candidate) => supportsOf(candidate, seen)) : [];
  const sightings = [...languages.flatMap((candidate) => candidate.sightings), ...supports];
  const signals = heaviestFirst([...languages.flatMap((candidate) => candidate.signals), ...supports.map(({ signal }) => signal), ...(ended ? (["TEXT_ENDED"] satisfies SignalName[]) : [])]);
  const kind = ended ? "EXCLUDE" : first.kind;
  return {
    kind, name, signals,
    key: serviceKey(textIn(name, "RU") ?? textIn(name, "KK") ?? ""),
    score: scoreOf(signals),
    evidence: tellingOf(sightings),
    hidden: languages.every(({ hidden }) => hidden) && !signals.includes("PREAMBLE_CITES_ARTICLE_10"),
    marks: kind === "INCLUDE" ? marksOf(languages.flatMap((candidate) => linesAbout(candidate, seen))) : [],
    requirements: [],
    said: { provider: null, channels: null, forms: null, fee: null, term: null, result: null },
  };
}

/** Rules call their service on every page: the first few such places are enough. */
const MOST_MERE_CALLS = 3;

function tellingOf(sightings: ReadonlyArray<Sighting>): Evidence[] {
  let calls = 0;
  return sightings.flatMap(({ signal, evidence }) => (signal === "CALLED_STATE_SERVICE" && (calls += 1) > MOST_MERE_CALLS ? [] : [evidence]));
}

/** What the act as a whole adds. */
function supportsOf(candidate: Candidate, seen: ReadonlyArray<TextSightings>): Sighting[] {
  const text = seen.find(({ text: { language } }) => language === candidate.language);
  const [first] = candidate.sightings;
  if (text === undefined || text.article10 === null || first === undefined) return [];
  return [{ ...first, signal: "PREAMBLE_CITES_ARTICLE_10", evidence: text.article10 }];
}

function linesAbout({ documents, language }: Candidate, seen: ReadonlyArray<TextSightings>): TextSightings["lines"] {
  const lines = seen.find(({ text }) => text.language === language)?.lines ?? [];
  const own = [...documents].filter((document) => document !== "");
  return lines.filter(({ document, part }) => part !== "HEAD" && (own.length === 0 || own.includes(document)));
}
