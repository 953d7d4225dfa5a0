import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json";

/**
 * Name of a list for its cursors: the field and a digest of what selects and orders its rows, so that a cursor of
 * one filter, order or as-of is foreign to another.
 */
export function listName(field: string, selection: Readonly<Record<string, unknown>>): string {
  return `${field}:${createHash("sha256").update(canonicalJson(selection)).digest("base64url").slice(0, 16)}`;
}
