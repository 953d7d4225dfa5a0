import { registerEvent, type CloudEvent } from "@tizilim/common/pure/cloud-event";
import type { FeedEntry } from "./feed-selection";

export type FeedEvent = CloudEvent<FeedEntry>;

export function feedEvent(entry: FeedEntry): FeedEvent {
  return registerEvent(entry, entry);
}
