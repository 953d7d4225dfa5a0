import type { LogName } from "@tizilim/common/signal/log-name";
import type { Fault } from "../engine/execute/fault";
import { Delivery } from "./delivery";
import { GrowingPause } from "./growing-pause";
import type { LogHead } from "./log-head";
import type { LogSource } from "./log-source";
import { matchedSpans } from "./matched-spans";
import { windowAtHead, windowBehind, type Waiting, type Window } from "./next-window";
import { refusedFilter } from "./refused-filter";
import type { StreamMetrics } from "./stream-metrics";
import type { StreamReader } from "./stream-reader";
import type { StreamSettings } from "./stream-settings";

export interface ScopeParts {
  readonly log: LogName;
  readonly head: LogHead;
  readonly source: LogSource;
  readonly settings: StreamSettings;
  readonly metrics: StreamMetrics;
  readonly now: () => number;
  readonly expired: (reader: StreamReader) => void;
  /** The reader's filter is none that its log takes. */
  readonly refused: (reader: StreamReader, faults: ReadonlyArray<Fault>) => void;
  readonly failed: (error: unknown) => void;
}

/** Calls of one kind: those at the head, or those behind. */
interface Lane {
  under: number;
  readonly most: number;
  readonly pause: GrowingPause;
}

type Place = Waiting & { readonly reader: StreamReader };

/** Subscribers of one log who may see the same: what one of them needs of the log is asked for all of them. */
export class ReaderScope {
  readonly readers = new Set<StreamReader>();
  private readonly atHead: Lane;
  private readonly behind: Lane;
  private turn = 0;

  constructor(private readonly parts: ScopeParts) {
    const { firstPauseMs, longestPauseMs, replaysAtOnce } = parts.settings;
    const lane = (most: number): Lane => ({ under: 0, most, pause: new GrowingPause(firstPauseMs, longestPauseMs, () => this.serve()) });
    this.atHead = lane(1);
    this.behind = lane(replaysAtOnce);
  }

  stop(): void {
    this.atHead.pause.stop();
    this.behind.pause.stop();
  }

  /** Tries the reader's filter on the newest change, so that one that is none is told before there is anything to filter. */
  async tryFilter(reader: StreamReader): Promise<void> {
    const { source, head, refused } = this.parts;
    const { prepared, engine, viewer } = reader;
    if (prepared.markKey === null || head.number === null || head.number === 0) return;
    const { events } = await source.matches({ since: head.number - 1, count: 1, engine, viewer, subscriptions: [prepared] });
    const faults = events.map((event) => refusedFilter(event, prepared)).find((each) => each !== null);
    if (faults != null && reader.isOpen) refused(reader, faults);
  }

  /** Begins whatever can be begun now for those who have not got to the head. */
  serve(): void {
    const head = this.parts.head.number;
    if (head === null) return;
    const bounds = { head, page: this.parts.settings.page, mostCost: this.parts.source.mostCost };
    while (isFree(this.atHead)) {
      const window = windowAtHead(this.waiting(head), bounds);
      if (window === null) break;
      this.begin(this.atHead, window, (delivery) => this.tell(delivery, window));
    }
    while (isFree(this.behind)) {
      const window = windowBehind(this.waiting(head), bounds);
      if (window === null) break;
      this.begin(this.behind, window, (delivery) => (isFiltered(window) ? this.tellMatches(delivery, window, head) : this.tell(delivery, window)));
    }
  }

  /** Those of one engine: while a new supergraph is taken up, who is not yet prepared on it is served by the one before. */
  private waiting(head: number): Place[] {
    const places: Place[] = [];
    for (const reader of this.readers) {
      if (reader.settling !== "done" || reader.isBusy || reader.fullSince !== null || reader.position === null || reader.position >= head) continue;
      if (reader.seemsFull(this.parts.settings.mostBuffered)) continue;
      const { position, appetite, servedIn, prepared } = reader;
      places.push({ reader, position, appetite, servedIn, selectionKey: prepared.selectionKey, cost: prepared.cost?.requested ?? 0 });
    }
    return places.filter(({ reader }) => reader.engine === places[0]?.reader.engine);
  }

  private begin(lane: Lane, window: Window<Place>, work: (delivery: Delivery) => Promise<void>): void {
    const { settings, now, expired, refused, metrics, log } = this.parts;
    const readers = window.readers.map(({ reader }) => reader);
    this.turn++;
    for (const reader of readers) {
      reader.isBusy = true;
      reader.servedIn = this.turn;
    }
    lane.under++;
    const delivery = new Delivery(readers, { mostBuffered: settings.mostBuffered, page: settings.page, now, expired, refused });
    void work(delivery)
      .then(() => lane.pause.succeeded())
      .catch((error: unknown) => {
        metrics.failed(log);
        this.parts.failed(error);
        lane.pause.failed();
      })
      .finally(() => {
        delivery.end();
        metrics.sent(log, delivery.sent);
        lane.under--;
        for (const reader of readers) reader.isBusy = false;
        this.serve();
      });
  }

  private async tell(delivery: Delivery, { since, count }: { readonly since: number; readonly count: number }): Promise<void> {
    this.parts.metrics.executed(this.parts.log);
    const read = await this.parts.source.changes({ ...delivery.asked, since, count });
    await delivery.deliver(read);
    if (read.events.length < count) this.parts.head.endsAt(since + read.events.length);
  }

  /** For filters alone: what fits is looked for first, over more changes at a time, and only that is answered in full. */
  private async tellMatches(delivery: Delivery, { since, count: longest }: Window<Place>, head: number): Promise<void> {
    const { source, settings } = this.parts;
    const count = Math.min(settings.matchesPage, head - since);
    const { events } = await source.matches({ ...delivery.asked, since, count });
    for (const span of matchedSpans(events, delivery.asked.subscriptions, longest)) {
      delivery.passOver(span.since);
      await this.tell(delivery, span);
      if (!delivery.isWanted) return;
    }
    delivery.passOver(since + events.length);
    if (events.length < count) this.parts.head.endsAt(since + events.length);
  }
}

function isFree({ under, most, pause }: Lane): boolean {
  return under < most && pause.isOver;
}

function isFiltered({ readers }: Window<Place>): boolean {
  return readers.every(({ reader }) => reader.prepared.markKey !== null);
}
