import { LANGUAGES, textIn, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import { nameLikeness } from "../register/name-likeness";
import type { Provision } from "../structure/provision";
import type { StandardsOfService } from "./requirement-checks";
import { saidText } from "./said-text";
import type { Standard } from "./standard";

/** From so much of the words on, a standard that names a service otherwise is still its own. */
const LIKE = 0.6;
const SAME = 1;
/** A standard that names nothing stands in the rules that name the service. */
const WITHIN = 0.55;
/** A standard that names another service stands in the rules that name this one. */
const LIKE_IN_PLACE = 0.8;
/** Names that share less are of two services. */
const LIKE_AT_ALL = 0.4;

interface Pair {
  readonly service: number;
  readonly standard: number;
  readonly likeness: number;
}

export type StandardsByLanguage = Readonly<Partial<Record<Language, ReadonlyArray<Standard>>>>;

/**
 * Which standard is which service's, one for each at most, in every language that the act has: by the name that it gives, by the rules
 * that it stands in, and where one of each is left, by that.
 */
export function allotStandards(services: ReadonlyArray<LocalizedText>, standards: StandardsByLanguage): StandardsOfService[] {
  const allotted: Partial<Record<Language, Standard | null>>[] = services.map(() => ({}));
  for (const language of LANGUAGES) {
    const own = standards[language];
    if (own === undefined) continue;
    const names = services.map((name) => textIn(name, language));
    const pairs = new Map(pairedByName(names, own, language).map(({ service, standard }) => [service, standard]));
    const left = own.map((_, at) => at).filter((at) => ![...pairs.values()].includes(at));
    const without = names.map((_, at) => at).filter((at) => !pairs.has(at));
    for (const { service, standard } of pairedByPlace(names, own, language, without, left)) pairs.set(service, standard);
    if (left.length === 1 && without.length === 1 && isItsOwn(names[without[0] as number] ?? null, own[left[0] as number] as Standard, language)) pairs.set(without[0] as number, left[0] as number);
    allotted.forEach((each, at) => {
      const standard = pairs.get(at);
      each[language] = standard === undefined ? null : (own[standard] ?? null);
    });
  }
  return allotted;
}

function pairedByName(names: ReadonlyArray<string | null>, standards: ReadonlyArray<Standard>, language: Language): Pair[] {
  const told = standards.map((standard) => (standard.serviceName === null ? { words: contextOf(standard), least: WITHIN } : { words: [saidText(standard.serviceName.quote)], least: LIKE }));
  const pairs = names.flatMap((name, service) =>
    name === null ? [] : told.flatMap(({ words, least }, standard) => {
      const likeness = Math.max(0, ...words.map((each) => nameLikeness(name, each, language)));
      return likeness < least ? [] : [{ service, standard, likeness: least === WITHIN ? Math.min(likeness, SAME - 0.01) : likeness }];
    }),
  );
  const kept: Pair[] = [];
  for (const pair of pairs.sort((a, b) => b.likeness - a.likeness || a.standard - b.standard)) {
    if (!kept.some(({ service, standard }) => service === pair.service || standard === pair.standard)) kept.push(pair);
  }
  return kept;
}

/** Of what is left: a standard whose own name is another stands in the appendix to the rules of one service. */
function pairedByPlace(names: ReadonlyArray<string | null>, standards: ReadonlyArray<Standard>, language: Language, without: ReadonlyArray<number>, left: ReadonlyArray<number>): Omit<Pair, "likeness">[] {
  const pairs = without.flatMap((service) => {
    const name = names[service] ?? null;
    const own = name === null ? [] : left.filter((at) => contextOf(standards[at] as Standard).some((words) => nameLikeness(name, words, language) >= LIKE_IN_PLACE));
    return own.length === 1 ? [{ service, standard: own[0] as number }] : [];
  });
  return pairs.filter(({ standard }) => pairs.filter((other) => other.standard === standard).length === 1);
}

/** The one standard that is left is that of the one service that is left, but where it names quite another. */
function isItsOwn(name: string | null, { serviceName }: Standard, language: Language): boolean {
  return serviceName === null || (name !== null && nameLikeness(name, saidText(serviceName.quote), language) >= LIKE_AT_ALL);
}

const QUOTED = /["«“„]([^»”]{4,600})["»”]/gu;

/** The names and titles that stand at the head of the appendices which hold it, the innermost first. */
function contextOf({ text, provision }: Standard): string[] {
  const words: string[] = [];
  const visit = (parts: ReadonlyArray<Provision>): void => {
    for (const part of parts) {
      if (part.anchor !== provision.anchor && !provision.anchor.startsWith(`${part.anchor}/`)) continue;
      words.unshift(...[part, ...part.children.filter(({ role }) => role === "TITLE")].map(({ blocks }) => text.blocks.slice(...blocks).map((block) => block.text).join(" ")));
      visit(part.children);
    }
  };
  visit(text.parts);
  return words.flatMap((head) => [...head.matchAll(QUOTED)].map(([, name]) => name as string).concat(head));
}
