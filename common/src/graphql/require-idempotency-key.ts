import { isIdempotencyKey, LONGEST_KEY } from "../idempotency/idempotent-call";
import { badInput } from "./registry-error";

/** Throws BAD_USER_INPUT where the key is empty or too long. */
export function requireIdempotencyKey(key: string): string {
  if (!isIdempotencyKey(key)) throw badInput("input.idempotencyKey", `has 1 to ${LONGEST_KEY} characters, got ${key.length}`);
  return key;
}
