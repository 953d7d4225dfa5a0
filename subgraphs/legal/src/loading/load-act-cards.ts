import { lockLogHead, moveLogHead } from "@tizilim/common/database/log-head";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { dayOf } from "@tizilim/common/pure/day";
import { instantOf, momentAfter } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import type { ActCard } from "../domain/act-card";
import { cardAmendedAgainOn } from "../domain/amended-again";
import { changeByCard, type LegalChangeKind } from "../domain/legal-change";
import { lifeOfAct, type ActSegment } from "../domain/life-of-act";
import { LEGAL_HEAD } from "../log/legal-head";
import { writeChanges, type ActChange } from "./act-changes.store";
import { knownLives } from "./known-lives.store";
import { numberedChangeDays } from "./numbered-changes.store";

export interface LoadedCards {
  /** Acts whose card was not known before. */
  readonly added: number;
  /** Acts of which something else is known now. */
  readonly changed: number;
  readonly unchanged: number;
}

/** Cards of one transaction: the log is held that long. */
const CARDS_AT_A_TIME = 200;

/**
 * Writes what cards, seen now, tell beyond what is known: a new state of the act on both time axes and a numbered
 * change, together. A card that tells nothing new makes no change; an act without a card in `cards` stays as it is.
 * Of several cards of one act the last counts. An interrupted loading is completed by loading again.
 */
export async function loadActCards(database: RegistryDatabase, cards: ReadonlyArray<ActCard>, now: Date): Promise<LoadedCards> {
  const byAct = [...new Map(cards.map((card) => [card.id, card])).values()];
  const loaded = { added: 0, changed: 0, unchanged: 0 };
  for (let start = 0; start < byAct.length; start += CARDS_AT_A_TIME) {
    const some = byAct.slice(start, start + CARDS_AT_A_TIME);
    const changes = await database.transaction((writer) => loadSome(writer, some, now));
    const added = changes.filter((change) => change.isNew).length;
    loaded.added += added;
    loaded.changed += changes.length - added;
    loaded.unchanged += some.length - changes.length;
  }
  return loaded;
}

async function loadSome(writer: EntityManager, cards: ReadonlyArray<ActCard>, now: Date): Promise<ActChange[]> {
  const head = await lockLogHead(writer, LEGAL_HEAD);
  const known = await knownLives(writer, cards.map((card) => card.id));
  const again = new Map(cards.flatMap((card) => {
    const day = cardAmendedAgainOn(card, known.get(card.id) ?? []);
    return day === null ? [] : [[card.id, day] as const];
  }));
  const numbered = await numberedChangeDays(writer, [...again.keys()]);
  const news = cards.flatMap((card) => {
    const before = known.get(card.id) ?? [];
    const after = lifeOfAct(card, dayOf(now), before);
    const day = again.get(card.id) ?? null;
    const changedOn = day === null || numbered.get(card.id)?.has(day) ? null : day;
    return changedOn === null && canonicalJson(after) === canonicalJson(before) ? [] : [{ actId: card.id, before, after, changedOn }];
  });
  let at = head.at;
  const changes = news.map(({ actId, before, after, changedOn }, index): ActChange => {
    at = momentAfter(at, instantOf(now));
    return { number: head.number + index + 1, at, actId, kind: changedOn === null ? kindOf(before, after) : "AMENDED", changedOn, isNew: before.length === 0, life: after };
  });
  if (changes.length > 0) {
    await writeChanges(writer, changes);
    await moveLogHead(writer, LEGAL_HEAD, { number: head.number + changes.length, at });
  }
  return changes;
}

function kindOf(before: ReadonlyArray<ActSegment>, after: ReadonlyArray<ActSegment>): LegalChangeKind {
  const last = after.at(-1);
  if (last === undefined) throw new Error("a card always gives a state");
  return changeByCard(before.at(-1)?.record ?? null, last.record);
}
