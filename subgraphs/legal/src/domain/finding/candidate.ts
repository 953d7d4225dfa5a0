import type { Language } from "@tizilim/common/pure/localized-text";
import type { Sighting } from "./sighting";
import { stemsOf } from "./service-name";
import { HEADS_A_DOCUMENT, makeCandidate, type SignalName } from "./signals";

/** A service as one language of an act shows it. */
export interface Candidate {
  readonly kind: Sighting["kind"];
  readonly language: Language;
  readonly name: string;
  readonly stems: string;
  readonly sightings: ReadonlyArray<Sighting>;
  readonly signals: ReadonlyArray<SignalName>;
  /** Documents that are about it. */
  readonly documents: ReadonlySet<string>;
  readonly hidden: boolean;
}

export function candidateOf(language: Language, sightings: ReadonlyArray<Sighting>, hidden = false): Candidate {
  const [first, ...others] = sightings as readonly [Sighting, ...Sighting[]];
  const named = others.reduce((best, sighting) => (sighting.nameWorth > best.nameWorth ? sighting : best), first);
  const best = withoutSlip(named, sightings, language);
  const pattern: SignalName[] = sightings.some(({ quoted }) => quoted) ? [language === "KK" ? "NAME_PATTERN_KK" : "NAME_PATTERN_RU"] : [];
  return {
    kind: first.kind, language, hidden,
    name: best.name,
    stems: stemsOf(best.name, language),
    sightings,
    signals: [...new Set([...sightings.map(({ signal }) => signal), ...pattern])],
    documents: new Set(sightings.filter(({ signal }) => signal !== "CALLED_STATE_SERVICE").map(({ document }) => document)),
  };
}

/** A name that one place alone gives makes room for one that at least three kinds of places agree in. */
function withoutSlip(best: Sighting, sightings: ReadonlyArray<Sighting>, language: Language): Sighting {
  const stems = stemsOf(best.name, language);
  const [one, ...others] = sightings.filter(({ name }) => stemsOf(name, language) !== stems);
  if (one === undefined || sightings.length - others.length > 2) return best;
  const agree = others.every(({ name }) => stemsOf(name, language) === stemsOf(one.name, language));
  if (!agree || new Set([one, ...others].map(({ signal }) => signal)).size < LEAST_AGREEING) return best;
  return others.reduce((worthiest, each) => (each.nameWorth > worthiest.nameWorth ? each : worthiest), one);
}

const LEAST_AGREEING = 3;

/** The same service in the clause, the title, the points and the appendix is one candidate. INCLUDE goes before EXCLUDE: what an act sets anew in place of what it ends stays. */
export function candidatesOf(language: Language, sightings: ReadonlyArray<Sighting>): Candidate[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const key = `${sighting.kind} ${stemsOf(sighting.name, language)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sighting]);
    else group.push(sighting);
  }
  const found = joinedByPlace(joinedByLikeness([...groups.values()].map((group) => candidateOf(language, group)))).filter(({ signals, name }) => name.length > 3 && makeCandidate(signals));
  const included = new Set(found.filter(({ kind }) => kind === "INCLUDE").map(({ stems }) => stems));
  return found.filter(({ kind, stems }) => kind === "INCLUDE" || !included.has(stems));
}

/** A slip of the pen, or a name told short in the clause, makes no second service: where two are alike and no place names both. */
function joinedByLikeness(candidates: ReadonlyArray<Candidate>): Candidate[] {
  if (candidates.length > MOST_COMPARED) return [...candidates];
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const like = joined.filter((other) => other.kind === candidate.kind && areAlike(other, candidate));
    const [one] = like;
    if (one !== undefined && like.length === 1) joined[joined.indexOf(one)] = candidateOf(candidate.language, [...one.sightings, ...candidate.sightings]);
    else joined.push(candidate);
  }
  return joined;
}

/**
 * A service that the act approves under one name, and a document that it approves under another: where each is the only one alike, the
 * service is one, under the name of the act's own title and clause.
 */
function joinedByPlace(candidates: ReadonlyArray<Candidate>): Candidate[] {
  const approved = candidates.filter((each) => each.kind === "INCLUDE" && has(each, APPROVED) && !has(each, HEADS_A_DOCUMENT));
  const titled = candidates.filter((each) => each.kind === "INCLUDE" && has(each, HEADS_A_DOCUMENT) && !has(each, APPROVED));
  if (approved.length === 0 || titled.length === 0 || candidates.length > MOST_COMPARED) return [...candidates];
  const pairs = approved.flatMap((one) => titled.filter((other) => sameDeed(one, other) && likenessOf(one, other) >= LEAST_LIKENESS_IN_ITS_PLACE).map((other) => [one, other] as const));
  const times = new Map<Candidate, number>();
  for (const each of pairs.flat()) times.set(each, (times.get(each) ?? 0) + 1);
  const sure = pairs.filter((pair) => pair.every((each) => times.get(each) === 1));
  const joined = new Map(sure.map(([one, other]) => [one, { ...candidateOf(one.language, [...one.sightings, ...other.sightings]), name: one.name, stems: one.stems }]));
  const gone = new Set(sure.map(([, other]) => other));
  return candidates.filter((each) => !gone.has(each)).map((each) => joined.get(each) ?? each);
}

const APPROVED: ReadonlyArray<SignalName> = ["APPROVED_IN_CLAUSE", "ACT_TITLE", "LIST_OF_RULES"];

function has({ signals }: Candidate, some: ReadonlyArray<SignalName>): boolean {
  return some.some((signal) => signals.includes(signal));
}

/** What is done leads a name in Russian and closes it in Kazakh. */
function sameDeed(one: Candidate, other: Candidate): boolean {
  const at = one.language === "KK" ? -1 : 0;
  return one.stems.split(" ").at(at) === other.stems.split(" ").at(at);
}

const LEAST_LIKENESS_IN_ITS_PLACE = 0.4;
const LEAST_LIKENESS = 0.8;
const LEAST_LIKENESS_IN_ONE_DOCUMENT = 0.6;
/** An order has some dozens; comparing each with each of thousands would take too long. */
const MOST_COMPARED = 300;

function areAlike(one: Candidate, other: Candidate): boolean {
  if (sameKindOfPlace(one, other)) return false;
  return likenessOf(one, other) >= (inOneDocument(one, other) || isRenamed(one, other) || isRenamed(other, one) ? LEAST_LIKENESS_IN_ONE_DOCUMENT : LEAST_LIKENESS);
}

/** How many of their words two names share, 0 to 1; 0 of short names, and of names with numbers that differ. */
function likenessOf(one: Candidate, other: Candidate): number {
  const first = new Set(one.stems.split(" "));
  const second = new Set(other.stems.split(" "));
  const numbers = (words: ReadonlySet<string>): string => [...words].filter((word) => /\d/.test(word)).join(" ");
  if (first.size < 4 || second.size < 4 || numbers(first) !== numbers(second)) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared);
}

/** Where they stand tells nothing of how many services there are. */
const CALLED_ANYWHERE: ReadonlySet<SignalName> = new Set<SignalName>(["CALLED_STATE_SERVICE", "SET_BY_THESE_RULES"]);

/** Two titles, two items of a list, or two names that points of rules set an order for are of two services, but where another point tells one that heads a document. */
function sameKindOfPlace(one: Candidate, other: Candidate): boolean {
  const setIn = ({ sightings }: Candidate): string[] => sightings.filter(({ signal }) => signal === "SET_BY_THESE_RULES").map(({ evidence: { anchor } }) => anchor);
  const [points, others] = [new Set(setIn(one)), setIn(other)];
  if (others.some((anchor) => points.has(anchor)) || (points.size > 0 && others.length > 0 && !has(one, HEADS_A_DOCUMENT) && !has(other, HEADS_A_DOCUMENT))) return true;
  return one.signals.some((signal) => !CALLED_ANYWHERE.has(signal) && !signal.startsWith("NAME_PATTERN") && other.signals.includes(signal));
}

/** Worded anew under its old name in the clause, with a new one over the new wording. */
function isRenamed(old: Candidate, now: Candidate): boolean {
  return old.signals.includes("NEW_WORDING") && !now.signals.includes("NEW_WORDING") && has(now, HEADS_A_DOCUMENT) && sameDeed(old, now);
}

/** The title of rules and their own list of requirements. */
function inOneDocument(one: Candidate, other: Candidate): boolean {
  return [...one.documents].some((document) => document !== "" && other.documents.has(document));
}
