import type { Viewer } from "@tizilim/common/identity/viewer";

/** Equal for viewers who may see the same: whatever one of them is told may be told to the other. */
export function viewerScope({ subject, roles, body }: Viewer): string {
  return subject === null ? "" : JSON.stringify([subject, body, ...[...roles].sort()]);
}

/** Whether the viewer's token has run out at `now`, epoch milliseconds. */
export function hasExpired({ expiresAt }: Viewer, now: number): boolean {
  return expiresAt !== null && expiresAt * 1_000 <= now;
}
