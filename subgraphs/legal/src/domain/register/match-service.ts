import { LANGUAGES, textIn, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import { nameStems } from "./name-stems";
import { nameKey, weightOf, type IndexedService, type RegisterIndex } from "./indexed-register";
import { sameProvider } from "./same-provider";
import type { MatchReason, ServiceMatch } from "./service-match";

/** Likeness of names from which they are taken for one, by themselves and beside the word of the register that the act governs the service. */
const LIKE = 0.72;
const LIKE_BESIDE_THE_ACT = 0.45;
/** An only service of an act that governs only one needs no more than this in common. */
const LIKE_AS_THE_ONLY_ONE = 0.2;
/** A name that has all words of the other and some more: «Регистрация судов», «Регистрация судов и прав на них». */
const LIKE_WITHIN = 0.5;
const LEAST_WORDS_WITHIN = 3;
/** Only the same name is more alike. */
const LIKEST = 0.99;
/** By so much the best has to be ahead of the next. */
const AHEAD = 0.12;

interface Likely {
  readonly code: string;
  readonly by: ReadonlyArray<MatchReason>;
  readonly likeness: number;
}

export interface SoughtService {
  readonly name: LocalizedText;
  /** Whom the act names; null: nobody. */
  readonly provider: LocalizedText | null;
  /** The act that it was found in. */
  readonly act: string | null;
  /** Whether the act has no other. */
  readonly only: boolean;
}

/**
 * Which service of the register one found in an act is: by the same name, by the register's word that the act governs it,
 * by a like name. Of several with the same name the provider may tell the one; what is equally likely is given as such, and never
 * chosen among.
 */
export function matchService(sought: SoughtService, index: RegisterIndex): ServiceMatch {
  const governed = new Set((sought.act === null ? [] : (index.byAct.get(sought.act) ?? [])).map(({ service }) => service.code));
  const likely = likelyServices(sought, index, governed);
  const same = likely.filter(({ by }) => by.includes("SAME_NAME"));
  if (same.length > 0) return chosen(ofTheProvider(preferred(same), sought, index));
  const beside = likely.filter(({ code, likeness }) => governed.has(code) && likeness >= (sought.only && governed.size === 1 ? LIKE_AS_THE_ONLY_ONE : LIKE_BESIDE_THE_ACT));
  if (beside.length > 0) return chosen(foremost(beside));
  return chosen(foremost(likely.filter(({ likeness }) => likeness >= LIKE)));
}

/** Those alone that may be chosen. */
function likelyServices({ name }: SoughtService, index: RegisterIndex, governed: ReadonlySet<string>): Likely[] {
  const found = new Map<string, Likely>();
  const languages = LANGUAGES.filter((language) => textIn(name, language) !== null);
  for (const language of languages) {
    const words = textIn(name, language) as string;
    const stems = nameStems(words, language);
    const same = new Set((index.byName.get(nameKey(words, language)) ?? []).map(({ service }) => service.code));
    const weights = new Map([...stems].map((stem) => [stem, weightOf(index, language, stem)]));
    const own = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [indexed, shared] of sharing(weights, language, index, governed)) {
      const { code, name: registered } = indexed.service;
      // 0 to 1: what the shared words weigh of all words of both.
      const all = own + (index.weights.get(indexed)?.[language] ?? 0) - shared;
      const within = Math.min(own, index.weights.get(indexed)?.[language] ?? 0);
      const whole = Math.min(stems.size, indexed.stems[language].size) >= LEAST_WORDS_WITHIN && shared >= within - 1e-9;
      const share = all <= 0 ? 0 : shared / all;
      const alike = same.has(code) ? 1 : Math.round(Math.min(LIKEST, whole && share >= LIKE_WITHIN ? Math.max(share, LIKE) : share) * 1_000) / 1_000;
      if (alike < LIKE && !governed.has(code)) continue;
      const other = languages.length > 1 && LANGUAGES.some((each) => each !== language && textIn(registered, each) === null);
      const by: MatchReason[] = [...(governed.has(code) ? ["GOVERNING_ACT" as const] : []), same.has(code) ? "SAME_NAME" : "LIKE_NAME", ...(other ? ["OTHER_LANGUAGE" as const] : [])];
      const before = found.get(code);
      if (before === undefined || alike > before.likeness) found.set(code, { code, by, likeness: alike });
    }
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1));
}

/** What the words that each service shares with the name weigh; those that the act governs are in it though they share none. */
function sharing(weights: ReadonlyMap<string, number>, language: Language, index: RegisterIndex, governed: ReadonlySet<string>): Map<IndexedService, number> {
  const shared = new Map<IndexedService, number>();
  for (const [stem, weight] of weights) {
    for (const indexed of index.byStem.get(`${language}:${stem}`) ?? []) shared.set(indexed, (shared.get(indexed) ?? 0) + weight);
  }
  for (const code of governed) {
    const indexed = index.byCode.get(code);
    if (indexed !== undefined && indexed.stems[language].size > 0 && !shared.has(indexed)) shared.set(indexed, 0);
  }
  return shared;
}

/** Of several with the same name the one that the act governs. */
function preferred(same: ReadonlyArray<Likely>): ReadonlyArray<Likely> {
  const governed = same.filter(({ by }) => by.includes("GOVERNING_ACT"));
  return governed.length > 0 ? governed : same;
}

/** Of several with the same name the only one that the register says is rendered by whom the act names. */
function ofTheProvider(same: ReadonlyArray<Likely>, { provider }: SoughtService, index: RegisterIndex): ReadonlyArray<Likely> {
  if (same.length < 2 || provider === null) return same;
  const own = same.filter(({ code }) => rendersAlso(provider, index.byCode.get(code)?.service.provider ?? null));
  return own.length === 1 ? own.map((each) => ({ ...each, by: [...each.by, "SAME_PROVIDER" as const] })) : same;
}

function rendersAlso(said: LocalizedText, registered: LocalizedText | null): boolean {
  return registered !== null && LANGUAGES.some((language) => {
    const [act, register] = [textIn(said, language), textIn(registered, language)];
    return act !== null && register !== null && sameProvider(act, register, language);
  });
}

function foremost(likely: ReadonlyArray<Likely>): ReadonlyArray<Likely> {
  const best = likely[0]?.likeness ?? 0;
  return likely.filter((each) => each.likeness > best - AHEAD);
}

function chosen(likely: ReadonlyArray<Likely>): ServiceMatch {
  const [first] = likely;
  if (first === undefined) return { kind: "NONE" };
  return likely.length === 1 ? { kind: "ONE", ...first } : { kind: "SEVERAL", codes: likely };
}
