import { requireAuthority } from "@tizilim/common/graphql/require-authority";
import { requireIdempotencyKey } from "@tizilim/common/graphql/require-idempotency-key";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { mayDo, type LegalAction } from "../domain/legal-authority";

/** Who calls a mutation, and the call as it is remembered. */
export interface MutationCaller {
  readonly person: string;
  readonly body: string | null;
  readonly call: IdempotentCall;
}

/** Throws UNAUTHENTICATED without a token, FORBIDDEN where no role of the viewer may do the action, BAD_USER_INPUT for a key that is none. */
export function mutationCaller<I extends { readonly idempotencyKey: string }>(viewer: Viewer, action: LegalAction, input: I): MutationCaller {
  const { subject, body } = requireAuthority(viewer, (roles) => mayDo(roles, action), action);
  const { idempotencyKey, ...payload } = input;
  return { person: subject, body, call: { operation: action, caller: subject, key: requireIdempotencyKey(idempotencyKey), payload } };
}
