import { createHash } from "node:crypto";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";

/** Short name of a list with everything that it depends on: cursors are bound to it. */
export function listName(...parts: unknown[]): string {
  return createHash("sha256").update(canonicalJson(parts)).digest("base64url").slice(0, 12);
}
