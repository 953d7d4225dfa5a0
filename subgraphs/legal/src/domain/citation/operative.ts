import type { Language } from "@tizilim/common/pure/localized-text";
import type { CitationEffect } from "./citation";
import type { Mention, NamedAct } from "./mention";
import type { Phrase } from "./phrase";

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
  const effects: CitationEffect[] = mentions.map(() => "MENTIONS");
  const targets: (NamedAct | null)[] = mentions.map(() => null);
  const newWording = phrase.tokens[0]?.text === '"';
  const target = scope?.target ?? null;
  if (target !== null && !newWording && changesWording(phrase)) {
    mentions.forEach(({ of: { what }, first }, index) => {
      if ((what !== "BARE" && what !== "RULES") || (language === "RU" && first > verbAt(phrase))) return;
      effects[index] = "AMENDS";
      targets[index] = target;
    });
  }
  const touched = newWording ? [] : touchedBy(phrase, mentions, language, verb, scope);
  for (const index of touched) effects[index] = exempts(phrase, mentions[index] as Mention) ? "AMENDS" : (verb?.effect ?? scope?.effect ?? "MENTIONS");
  const opening = verb?.effect ?? (touched.length > 0 ? scope?.effect : undefined);
  const named = mentions[touched[0] ?? -1]?.of;
  const appendix = verb !== null && touched.length === 0 && mentions.some(({ of: { what }, paths }) => what === "OWN" && paths[0]?.[0]?.unit === "APPENDIX");
  const opens = opening !== undefined && (endsWithColon(phrase) || appendix || touched.length > 0) ? { effect: opening, target: opening === "AMENDS" && named?.what === "ACT" ? named.act : null } : null;
  return { effects, targets, opens, inAppendix: appendix };
}

interface OperativeVerb {
  readonly effect: "AMENDS" | "REPEALS";
  readonly at: number;
}

function verbOf({ tokens }: Phrase, language: Language): OperativeVerb | null {
  const at = (sense: string): number => tokens.findIndex((token) => token.sense === sense);
  const lost = at("LOST_FORCE");
  if (lost >= 0 && at("RECOGNISE") >= 0) return { effect: "REPEALS", at: language === "RU" ? Math.min(lost, at("RECOGNISE")) : lost };
  const introduce = at("INTRODUCE");
  if (introduce >= 0 && at("CHANGES") >= 0) return { effect: "AMENDS", at: introduce };
  const cancel = at("CANCEL");
  return cancel >= 0 && cancel < AT_BEGINNING ? { effect: "REPEALS", at: cancel } : null;
}

function touchedBy(phrase: Phrase, mentions: ReadonlyArray<Mention>, language: Language, verb: OperativeVerb | null, scope: OperativeScope | null): number[] {
  const acts = mentions.flatMap((mention, index) => (mention.of.what === "ACT" && !isGround(phrase, mention) ? [index] : []));
  if (verb !== null) {
    const onSide = acts.filter((index) => {
      const { first } = mentions[index] as Mention;
      return language === "KK" ? first < verb.at : verb.effect === "AMENDS" ? first < changesEnd(phrase) : first > verb.at;
    });
    return language === "KK" || verb.effect === "REPEALS" ? onSide : onSide.slice(0, 1).concat(joinedTo(phrase, mentions, onSide));
  }
  const [first] = acts;
  if (scope === null || scope.target !== null || first === undefined || first !== 0 || (mentions[0]?.first ?? 0) > AT_BEGINNING) return [];
  if (language === "RU" && scope.effect === "AMENDS" && !/^(?:\d[\d-]*[.)] )?во? /.test(phrase.text.slice(0, 20).toLowerCase())) return [];
  return [first, ...joinedTo(phrase, mentions, acts)];
}

/** Acts that follow the first with nothing but «и» and commas between. */
function joinedTo({ tokens }: Phrase, mentions: ReadonlyArray<Mention>, acts: ReadonlyArray<number>): number[] {
  const joined: number[] = [];
  for (let index = 1; index < acts.length; index += 1) {
    const before = mentions[acts[index - 1] as number] as Mention;
    const { first } = mentions[acts[index] as number] as Mention;
    const between = tokens.slice(before.next, first);
    if (between.length > 2 || !between.every(({ text, sense }) => text === "," || text === ";" || text === "в" || sense === "AND")) break;
    joined.push(acts[index] as number);
  }
  return joined;
}

/** «В соответствии с …», «… сәйкес»: what it rests on, not what it changes. */
function isGround({ tokens }: Phrase, { first, next }: Mention): boolean {
  return tokens[first - 2]?.text === "соответствии" || tokens[first - 2]?.text === "реализации" || tokens[next]?.text === "сәйкес";
}

/** «за исключением …»: a part of it stays, so the act does not end. */
function exempts({ tokens }: Phrase, { next }: Mention): boolean {
  return tokens.slice(next, next + 3).some(({ text }) => text === "исключением");
}

/** A title such as «О внесении изменений» says the word as well, so the last one counts. */
function changesEnd({ tokens }: Phrase): number {
  return tokens.findLastIndex(({ sense }) => sense === "CHANGES" || sense === "INTRODUCE") + AT_BEGINNING;
}

function changesWording({ tokens }: Phrase): boolean {
  return tokens.some(({ sense }) => sense === "REWORD" || sense === "LOST_FORCE");
}

function verbAt({ tokens }: Phrase): number {
  const at = tokens.findIndex(({ sense }) => sense === "REWORD" || sense === "RECOGNISE");
  return at < 0 ? tokens.length : at + 3;
}

function endsWithColon({ tokens }: Phrase): boolean {
  return tokens.at(-1)?.text === ":";
}
