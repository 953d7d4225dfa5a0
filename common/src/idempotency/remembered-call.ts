import { requireIdempotencyKey } from "../graphql/require-idempotency-key";
import type { IdempotentCall } from "./idempotent-call";

/** The call of a mutation as it is remembered. Throws BAD_USER_INPUT for a key that is none. */
export function rememberedCall(operation: string, caller: string, input: { readonly idempotencyKey: string }): IdempotentCall {
  const { idempotencyKey, ...payload } = input;
  return { operation, caller, key: requireIdempotencyKey(idempotencyKey), payload };
}
