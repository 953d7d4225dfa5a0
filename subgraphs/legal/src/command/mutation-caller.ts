import { requireAuthority } from "@tizilim/common/graphql/require-authority";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import { rememberedCall } from "@tizilim/common/idempotency/remembered-call";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { mayDo, type LegalAction } from "../domain/legal-authority";

/** Who calls a mutation, and the call as it is remembered. */
export interface MutationCaller {
  readonly person: string;
  readonly body: string | null;
  readonly call: IdempotentCall;
}

/** Throws UNAUTHENTICATED without a token, FORBIDDEN where no role of the viewer may do the action, BAD_USER_INPUT for a key that is none. */
export function mutationCaller(viewer: Viewer, action: LegalAction, input: { readonly idempotencyKey: string }): MutationCaller {
  const { subject, body } = requireAuthority(viewer, (roles) => mayDo(roles, action), action);
  return { person: subject, body, call: rememberedCall(action, subject, input) };
}
