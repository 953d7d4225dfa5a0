import type { Language } from "@tizilim/common/pure/localized-text";
import type { CitationEffect } from "./citation";
import type { Mention, NamedAct } from "./mention";
import type { Phrase } from "./phrase";
import { verbOf, type OperativeVerb } from "./operative-verb";

/** What the provisions below one that says «внести следующие изменения:» or «признать утратившими силу:» do to the acts that they name. */
export interface OperativeScope {
  readonly effect: "AMENDS" | "REPEALS";
  /** The act that the provisions below change; null where each names its own. */
  readonly target: NamedAct | null;
}

export interface Operative {
  /** One for each mention. */
  readonly effects: ReadonlyArray<CitationEffect>;
  /** Of provisions of the scope's act that are cited alone. */
  readonly targets: ReadonlyArray<NamedAct | null>;
  readonly opens: OperativeScope | null;
  /** The scope is opened for the appendix that the mentions name, not for what stands below. */
  readonly inAppendix: boolean;
}

/** How far from the beginning of an item of a list the act stands that the item is about, in tokens. */
const AT_BEGINNING = 7;

/** What an operative provision does to the acts that it mentions. */
export function operativeOf(phrase: Phrase, mentions: ReadonlyArray<Mention>, language: Language, scope: OperativeScope | null): Operative {
  const verb = verbOf(phrase, language);
  const touched = touchedBy(phrase, mentions, language, verb, scope);
  const effects: CitationEffect[] = mentions.map(() => "MENTIONS");
  for (const index of touched) effects[index] = exempts(phrase, mentions[index] as Mention) ? "AMENDS" : (verb?.effect ?? scope?.effect ?? "MENTIONS");
  const targets = mentions.map((mention): NamedAct | null => (touched.length === 0 && scope?.target != null && changes(phrase, mention) ? scope.target : null));
  targets.forEach((target, index) => {
    if (target !== null) effects[index] = "AMENDS";
  });
  const effect = verb?.effect ?? (touched.length > 0 ? scope?.effect : undefined);
  const inAppendix = verb !== null && touched.length === 0 && namesAppendix(mentions);
  const named = mentions[touched[0] ?? -1]?.of;
  const target = effect === "AMENDS" && named?.what === "ACT" ? named.act : null;
  const opens = effect !== undefined && (touched.length > 0 || inAppendix || endsWithColon(phrase)) && (target !== null || scope?.target == null || verb?.effect === "REPEALS") ? { effect, target } : null;
  return { effects, targets, opens, inAppendix };
}

/** Indices of the mentions that the verb, or the list that the provision is an item of, is about. */
function touchedBy(phrase: Phrase, mentions: ReadonlyArray<Mention>, language: Language, verb: OperativeVerb | null, scope: OperativeScope | null): number[] {
  const acts = mentions.flatMap((mention, index) => (mention.of.what === "ACT" && !isGround(phrase, mention) ? [index] : []));
  if (verb !== null) {
    const about = acts.filter((index) => {
      const { first } = mentions[index] as Mention;
      return language === "KK" ? first < verb.at : verb.effect === "AMENDS" || first > verb.at;
    });
    return verb.effect === "REPEALS" ? about : joined(phrase, mentions, about);
  }
  return scope !== null && acts[0] === 0 && isItem(phrase, mentions[0] as Mention, language, scope) ? joined(phrase, mentions, acts) : [];
}

/** «1) приказ …», «1. В приказ …:», «В Правилах …, утвержденных приказом …:». */
function isItem(phrase: Phrase, { first }: Mention, language: Language, { effect, target }: OperativeScope): boolean {
  if (effect === "REPEALS") return target === null && first <= AT_BEGINNING;
  if (!endsWithColon(phrase) && !phrase.tokens.some(({ sense }) => sense === "REWORD")) return false;
  if (language === "KK") return first <= AT_BEGINNING;
  const opening = phrase.tokens.findIndex(({ type }) => type === "WORD");
  const { text } = phrase.tokens[opening] ?? { text: "" };
  if (text !== "в" && text !== "во") return false;
  return first <= opening + 2 || phrase.tokens[opening + 1]?.sense === "DOCUMENT";
}

/** The first act, and those that follow it with nothing but «и» and commas between. */
function joined({ tokens }: Phrase, mentions: ReadonlyArray<Mention>, acts: ReadonlyArray<number>): number[] {
  const count = acts.findIndex((act, index) => {
    if (index === 0) return false;
    const before = mentions[acts[index - 1] as number] as Mention;
    const between = tokens.slice(before.next, (mentions[act] as Mention).first);
    return between.length > 2 || !between.every(({ text, sense }) => text === "," || text === ";" || text === "в" || sense === "AND");
  });
  return acts.slice(0, count < 0 ? acts.length : count);
}

/** A provision of the amended act: «пункт 5 изложить …», «в пункте 9:». */
function changes(phrase: Phrase, { of: { what }, first }: Mention): boolean {
  const { tokens } = phrase;
  if ((what !== "BARE" && what !== "RULES") || tokens[first - 1]?.text === "согласно") return false;
  return endsWithColon(phrase) || tokens.some(({ sense }) => sense === "REWORD" || sense === "LOST_FORCE");
}

/** «В соответствии с …», «… сәйкес»: what it rests on, not what it changes. */
function isGround({ tokens }: Phrase, { first, next }: Mention): boolean {
  return tokens[first - 2]?.text === "соответствии" || tokens[first - 2]?.text === "реализации" || tokens[next]?.text === "сәйкес";
}

/** «за исключением …»: a part of it stays, so the act does not end. */
function exempts({ tokens }: Phrase, { next }: Mention): boolean {
  return tokens.slice(next, next + 3).some(({ text }) => text === "исключением");
}

function namesAppendix(mentions: ReadonlyArray<Mention>): boolean {
  return mentions.some(({ of: { what }, paths }) => what === "OWN" && paths[0]?.[0]?.unit === "APPENDIX");
}

export function endsWithColon({ tokens }: Phrase): boolean {
  return tokens.at(-1)?.text === ":";
}
