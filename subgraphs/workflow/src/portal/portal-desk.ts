import { formatReference, isNow, parseReference, type AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import DataLoader from "dataloader";
import type { ProposalVisibility } from "../domain/proposal-visibility";
import { stateOn } from "../following/act-state";
import { actStates } from "../following/known-act.store";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { cardView, type CardView } from "./card-view";
import { providerNames } from "./provider-names.store";
import { readCards, type ReadCard } from "./read-cards";

/** A card as it is answered, with the moment that it answers for. */
export interface ViewedCard extends ReadCard {
  readonly view: CardView;
}

/** Under which cards are read. */
export interface CardTerms {
  readonly visibility: ProposalVisibility;
  readonly today: Day;
  /** Rejects where not everything is known here that was recorded by the moment of a view. */
  readonly freshFor: (asOf: AsOf) => Promise<void>;
  readonly titlesThen: (references: ReadonlyArray<string>) => Promise<ReadonlyArray<LocalizedText | null>>;
}

/** Portal cards and the texts on them, for one request: a constant number of statements for services of one moment. */
export class PortalDesk {
  private readonly cards: DataLoader<string, ViewedCard | null>;
  private readonly names: DataLoader<NameKey, LocalizedText | null, string>;
  private readonly titles: DataLoader<NameKey, LocalizedText | null, string>;

  constructor(
    private readonly query: RunQuery,
    private readonly terms: CardTerms,
  ) {
    this.cards = new DataLoader((references) => this.read(references));
    this.names = new DataLoader((keys) => this.namesOf(keys), { cacheKeyFn: keyOf });
    this.titles = new DataLoader((keys) => this.titlesOf(keys), { cacheKeyFn: keyOf });
  }

  /** By the key of the service between subgraphs; null where there is no card. */
  card(reference: string): Promise<ViewedCard | null> {
    return this.cards.load(reference);
  }

  providerName(id: string, view: CardView): Promise<LocalizedText | null> {
    return this.names.load({ id, view });
  }

  actTitle(id: string, view: CardView): Promise<LocalizedText | null> {
    return this.titles.load({ id, view });
  }

  private async read(references: ReadonlyArray<string>): Promise<Array<ViewedCard | null>> {
    const asked = references.map((text) => parseReference(text));
    const moments = new Map(asked.flatMap((reference) => (reference === null ? [] : [[momentOf(reference.asOf), reference.asOf] as const])));
    const read = new Map<string, ViewedCard>();
    for (const [moment, asOf] of moments) {
      await this.terms.freshFor(asOf);
      const view = cardView(asOf, this.terms.today);
      const codes = asked.flatMap((reference) => (reference !== null && momentOf(reference.asOf) === moment ? [reference.id] : []));
      const cards = await readCards(this.query, codes, view, this.terms.visibility);
      for (const [code, card] of cards) read.set(`${code}@${moment}`, { ...card, view });
    }
    return asked.map((reference) => (reference === null ? null : (read.get(`${reference.id}@${momentOf(reference.asOf)}`) ?? null)));
  }

  private async namesOf(keys: ReadonlyArray<NameKey>): Promise<Array<LocalizedText | null>> {
    const names = await providerNames(this.query, keys.map(({ id }) => id));
    return keys.map(({ id, view }) => names(id, view));
  }

  private async titlesOf(keys: ReadonlyArray<NameKey>): Promise<Array<LocalizedText | null>> {
    const [present, past] = [keys.filter(({ view }) => view.knownOn === null), keys.filter(({ view }) => view.knownOn !== null)];
    const states = await actStates(this.query, present.map(({ id }) => id));
    // What was known of acts at another moment only the legal subgraph keeps.
    const then = past.length === 0 ? [] : await this.terms.titlesThen(past.map(({ id, view }) => formatReference(id, { inForceOn: view.day, knownOn: view.knownOn })));
    const titles = new Map(past.map((key, place) => [keyOf(key), then[place] ?? null]));
    return keys.map((key) => (key.view.knownOn === null ? (stateOn(states.get(key.id) ?? [], key.view.day)?.title ?? null) : (titles.get(keyOf(key)) ?? null)));
  }
}

interface NameKey {
  readonly id: string;
  readonly view: CardView;
}

function keyOf({ id, view }: NameKey): string {
  return `${id}@${view.day},${view.knownOn ?? "-"}`;
}

function momentOf(asOf: Parameters<typeof isNow>[0]): string {
  return isNow(asOf) ? "" : `${asOf.inForceOn ?? "-"},${asOf.knownOn ?? "-"}`;
}
