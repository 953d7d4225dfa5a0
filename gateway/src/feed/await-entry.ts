import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { StreamService } from "../streaming/stream-service";
import type { FeedFilter } from "./feed-filter";
import { isBookmark } from "./feed-message";
import { FEED_WAIT } from "./feed-selection";

export interface AwaitedEntry {
  readonly since: number;
  readonly filter: FeedFilter | null;
  /** Milliseconds. */
  readonly patience: number;
  /** Ends the wait early: nobody waits any more. */
  readonly gone: AbortSignal;
}

/**
 * Waits for an entry after a number that fits, and no longer than the patience lasts; whatever else ends the wait, the log is asked afterwards.
 * Gives the number up to which nothing fits.
 */
export async function awaitEntry(streams: StreamService, { since, filter, patience, gone }: AwaitedEntry): Promise<number> {
  let reached = since;
  let wake = (): void => undefined;
  const woken = new Promise<void>((resolve) => (wake = resolve));
  const timer = setTimeout(wake, patience);
  gone.addEventListener("abort", wake);
  const open = await streams.open({ query: FEED_WAIT, operationName: null, variables: { since, filter }, extensions: {}, lastNumber: null, isReadOnly: true }, ANONYMOUS, {
    next: (number, payload) => {
      if (isBookmark(payload.toString())) reached = number ?? reached;
      else wake();
    },
    complete: wake,
    fail: wake,
    buffered: 0,
    cut: wake,
  });
  if (!gone.aborted) await woken;
  open.close();
  clearTimeout(timer);
  gone.removeEventListener("abort", wake);
  return reached;
}
