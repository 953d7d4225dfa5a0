import { LRUCache } from "lru-cache";
import { feedEvent } from "./feed-event";
import type { FeedEntry } from "./feed-selection";

/** What a payload of the stream holds for a reader of the feed. */
export type FeedMessage = { readonly kind: "entry"; readonly event: string } | { readonly kind: "bookmark" } | { readonly kind: "fault" };

interface Payload {
  readonly data?: { readonly registerEntryAdded?: FeedEntry | null } | null;
  readonly errors?: ReadonlyArray<unknown>;
}

/** Messages kept for readers that come to the same entry a little later. */
const MOST_KEPT = 256;

/** Reads payloads, each once however many readers get it. */
export class FeedMessages {
  private readonly kept = new LRUCache<number, { readonly payload: string; readonly message: FeedMessage }>({ max: MOST_KEPT });

  of(number: number | null, payload: string): FeedMessage {
    const known = number === null ? undefined : this.kept.get(number);
    if (known?.payload === payload) return known.message;
    const message = read(payload);
    if (number !== null && message.kind === "entry") this.kept.set(number, { payload, message });
    return message;
  }
}

/** Whether it only tells how far the stream has come, with nothing that fits. */
export function isBookmark(payload: string): boolean {
  const { data, errors } = JSON.parse(payload) as Payload;
  return errors === undefined && data != null && data.registerEntryAdded == null;
}

function read(payload: string): FeedMessage {
  const { data, errors } = JSON.parse(payload) as Payload;
  if (errors !== undefined || data == null) return { kind: "fault" };
  const entry = data.registerEntryAdded ?? null;
  return entry === null ? { kind: "bookmark" } : { kind: "entry", event: JSON.stringify(feedEvent(entry)) };
}
