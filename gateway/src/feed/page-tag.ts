import { createHash } from "node:crypto";
import type { FeedPage } from "./feed-page";

/**
 * Tag of what a page tells of the log. Weak: where the log ended when the page was made is no part of it, so that a full page, whose entries
 * never change, keeps its tag for ever.
 */
export function pageTag({ entries, next, isFull }: FeedPage): string {
  return `W/"${createHash("sha256").update(JSON.stringify([entries, next, isFull])).digest("base64url")}"`;
}
