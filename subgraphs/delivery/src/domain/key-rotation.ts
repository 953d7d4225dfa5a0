import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import type { SigningKind } from "./signing-key";

/** A receiver has so long to learn a new key (Standard Webhooks, Signature scheme: both sign meanwhile). */
export const OLD_KEY_SIGNS_MS = 24 * 60 * 60 * 1_000;

export interface TurnedKey {
  readonly turn: number;
  readonly kind: SigningKind;
  readonly endsAt: Instant | null;
}

interface WantedKey {
  /** Null: as it is. */
  readonly signing: SigningKind | null;
  readonly rotateKey: boolean;
}

/** Of a new endpoint: the partner need not hold a secret. */
export function firstKey({ signing }: WantedKey): SigningKind {
  return signing ?? "ED25519";
}

/** The kind of the key that is to be made, or null where the newest one stays. `keys`: those that sign now, the newest first. */
export function keyToMake(keys: ReadonlyArray<TurnedKey>, wanted: WantedKey): SigningKind | null {
  const [newest] = keys;
  if (newest === undefined) return firstKey(wanted);
  const changed = wanted.signing !== null && wanted.signing !== newest.kind;
  return changed || wanted.rotateKey ? (wanted.signing ?? newest.kind) : null;
}

/** When the keys that signed so far stop, once a new one is made at a moment. One whose end is set keeps it. */
export function endOfOldKeys(now: Date): Instant {
  return instantOf(new Date(now.getTime() + OLD_KEY_SIGNS_MS));
}
