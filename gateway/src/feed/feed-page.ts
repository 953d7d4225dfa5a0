import type { Fault } from "../engine/execute/fault";
import type { AskFeed } from "./ask-feed";
import { feedEvent, type FeedEvent } from "./feed-event";
import { FeedUnavailable, SinceBeyondEnd } from "./feed-refusals";
import type { FeedFilter } from "./feed-filter";
import { FEED_END, FEED_PAGE, type FeedEntry } from "./feed-selection";

export interface FeedPage {
  readonly entries: ReadonlyArray<FeedEvent>;
  /** What to ask for next: everything up to it was looked at, and what fits is here. */
  readonly next: number;
  /** Where the log ended when the page was made. */
  readonly end: number;
  /** Whether it has as many entries as were asked for: such a page never changes. */
  readonly isFull: boolean;
}

export interface FeedPageRequest {
  readonly since: number;
  readonly limit: number;
  readonly filter: FeedFilter | null;
}

/** Entries that the graph is asked for at a time, and times for one page: a filter that little fits leaves the rest to the next page. */
const AT_A_TIME = 100;
const MOST_TIMES = 10;

type Element = (FeedEntry & { readonly matches?: boolean }) | null;

interface Piece {
  readonly end: number | null;
  readonly entries: ReadonlyArray<Element> | null;
}

/**
 * Entries after a number in their order. Where one cannot be told the page ends before it; throws FeedUnavailable where that is the
 * first, and SinceBeyondEnd where the log has never reached the number.
 */
export async function readFeedPage(ask: AskFeed, { since, limit, filter }: FeedPageRequest): Promise<FeedPage> {
  const entries: FeedEvent[] = [];
  let next = since;
  let end = 0;
  for (let times = 0; times < MOST_TIMES && entries.length < limit; times++) {
    const count = filter === null ? Math.min(AT_A_TIME, limit - entries.length) : AT_A_TIME;
    const piece = await askPiece(ask, next, count, filter);
    end = Math.max(end, piece.end);
    if (piece.end < since) throw new SinceBeyondEnd(piece.end);
    for (const { matches, ...entry } of piece.entries) {
      if (entries.length === limit) break;
      next = entry.number;
      if (matches !== false) entries.push(feedEvent(entry));
    }
    if (piece.isBroken && next === since) throw new FeedUnavailable(since + 1);
    if (piece.isBroken || piece.entries.length < count) break;
  }
  return { entries, next, end: Math.max(end, next), isFull: entries.length === limit };
}

/** Number of the newest entry. Throws FeedUnavailable. */
export async function readFeedEnd(ask: AskFeed): Promise<number> {
  const { data } = await ask(FEED_END, {}).catch(() => ({ data: null }));
  const end = data?.["end"];
  if (typeof end !== "number") throw new FeedUnavailable(1);
  return end;
}

interface SoundPiece {
  readonly end: number;
  readonly entries: ReadonlyArray<NonNullable<Element>>;
  /** Another entry follows, which could not be told. */
  readonly isBroken: boolean;
}

async function askPiece(ask: AskFeed, since: number, limit: number, filter: FeedFilter | null): Promise<SoundPiece> {
  const { data, faults } = await ask(FEED_PAGE, { since, limit, filter, filtered: filter !== null }).catch(() => ({ data: null, faults: [] }));
  const { end, entries } = (data ?? { end: null, entries: null }) as unknown as Piece;
  if (end === null || entries === null || faults.some((fault) => entryOf(fault) === null)) throw new FeedUnavailable(since + 1);
  const faulty = new Set(faults.map(entryOf));
  const broken = entries.findIndex((entry, at) => entry === null || entry.number !== since + at + 1 || faulty.has(at));
  return { end, entries: entries.slice(0, broken < 0 ? entries.length : broken) as NonNullable<Element>[], isBroken: broken >= 0 };
}

/** Place in the list of the entry that a fault is about; null: it is about more than one. */
function entryOf({ path }: Fault): number | null {
  const [root, at] = path ?? [];
  return root === "entries" && typeof at === "number" ? at : null;
}
