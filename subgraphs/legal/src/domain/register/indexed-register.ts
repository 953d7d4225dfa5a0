import { fold } from "@tizilim/common/pure/language/fold";
import { LANGUAGES, textIn, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import { nameStems } from "./name-stems";
import type { RegisteredService } from "./registered-service";

/** A service with the stems of its name in each language. */
export interface IndexedService {
  readonly service: RegisteredService;
  readonly stems: Readonly<Record<Language, ReadonlySet<string>>>;
}

/** The register as names are looked up in it. */
export interface RegisterIndex {
  readonly byCode: ReadonlyMap<string, IndexedService>;
  readonly byAct: ReadonlyMap<string, ReadonlyArray<IndexedService>>;
  readonly byName: ReadonlyMap<string, ReadonlyArray<IndexedService>>;
  readonly byStem: ReadonlyMap<string, ReadonlyArray<IndexedService>>;
  /** Ids of providers by their names; null where several bear one. */
  readonly providers: ReadonlyMap<string, string | null>;
  /** What all words of a service's name weigh. */
  readonly weights: ReadonlyMap<IndexedService, Readonly<Record<Language, number>>>;
  /** Names of services that left the register, by their codes: what is found in acts is not held against them. */
  readonly left: ReadonlyMap<string, LocalizedText>;
}

export interface RegisteredProvider {
  readonly id: string;
  readonly name: LocalizedText;
}

/** Of a name: the same for names that differ in case, quotes, signs and look-alike letters alone. */
export function nameKey(name: string, language: Language): string {
  return `${language}:${fold(name).replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}

export function registerIndex(services: Iterable<RegisteredService>, providers: Iterable<RegisteredProvider> = [], left: ReadonlyMap<string, LocalizedText> = new Map()): RegisterIndex {
  const weights = new Map<IndexedService, Record<Language, number>>();
  const index = {
    byCode: new Map<string, IndexedService>(), byAct: new Map<string, IndexedService[]>(), byName: new Map<string, IndexedService[]>(), byStem: new Map<string, IndexedService[]>(),
    providers: providersByName(providers), weights, left,
  };
  for (const service of services) {
    const indexed: IndexedService = { service, stems: { KK: stemsOf(service, "KK"), RU: stemsOf(service, "RU") } };
    index.byCode.set(service.code, indexed);
    if (service.governingAct !== null) put(index.byAct, service.governingAct, indexed);
    for (const language of LANGUAGES) {
      const name = textIn(service.name, language);
      if (name === null) continue;
      put(index.byName, nameKey(name, language), indexed);
      for (const stem of indexed.stems[language]) put(index.byStem, `${language}:${stem}`, indexed);
    }
  }
  for (const indexed of index.byCode.values()) {
    const weight = (language: Language): number => [...indexed.stems[language]].reduce((sum, stem) => sum + weightOf(index, language, stem), 0);
    weights.set(indexed, { KK: weight("KK"), RU: weight("RU") });
  }
  return index;
}

/** Id of the only provider of the register that bears the name in one of its languages; null where none or several do. */
export function providerNamed({ providers }: RegisterIndex, name: LocalizedText | null): string | null {
  const ids = new Set(name === null ? [] : namesOf(name).flatMap((key) => providers.get(key) ?? []));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** How telling a word is: a word that few names have weighs more. */
export function weightOf(index: RegisterIndex, language: Language, stem: string): number {
  const bearers = index.byStem.get(`${language}:${stem}`)?.length ?? 0;
  return Math.log(1 + (index.byCode.size + 1) / (bearers + 0.5));
}

function stemsOf({ name }: RegisteredService, language: Language): ReadonlySet<string> {
  const text = textIn(name, language);
  return text === null ? new Set() : nameStems(text, language);
}

function providersByName(all: Iterable<RegisteredProvider>): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, name } of all) for (const key of namesOf(name)) ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
  return ids;
}

function namesOf(name: LocalizedText): string[] {
  return LANGUAGES.flatMap((language) => {
    const text = textIn(name, language);
    return text === null ? [] : [nameKey(text, language)];
  });
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
