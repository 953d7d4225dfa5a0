import { createHash } from "node:crypto";
import { canonicalJson } from "../pure/canonical-json";

/** Characters of a key. */
export const LONGEST_KEY = 200;

/** A change that a caller may send again without its being done again. */
export interface IdempotentCall {
  /** Name of the mutation. */
  readonly operation: string;
  /** Who calls: a key counts for its own caller only, so that nobody reads another's answer. */
  readonly caller: string;
  readonly key: string;
  /** The input without its key. */
  readonly payload: unknown;
}

/** Under which the answer is kept. */
export function callId({ caller, key }: IdempotentCall): string {
  return sha256(canonicalJson([caller, key]));
}

/** Equal for calls that ask for the same. */
export function callFingerprint({ operation, payload }: IdempotentCall): string {
  return sha256(canonicalJson([operation, payload]));
}

export function isIdempotencyKey(key: string): boolean {
  return key.trim() !== "" && key.length <= LONGEST_KEY;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
