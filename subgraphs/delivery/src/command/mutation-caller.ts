import { requireAuthority } from "@tizilim/common/graphql/require-authority";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import { rememberedCall } from "@tizilim/common/idempotency/remembered-call";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { mayDo, ownerOf, type DeliveryAction } from "../domain/delivery-authority";

/** Who calls a mutation, and the call as it is remembered. */
export interface MutationCaller {
  readonly person: string;
  /** Whose endpoints they change. */
  readonly owner: string;
  readonly call: IdempotentCall;
}

/**
 * Throws UNAUTHENTICATED without a token, FORBIDDEN where no role of the viewer may do the action at all, BAD_USER_INPUT for a key that
 * is none. Whose the endpoint is, and how it stands, is decided by the rules, as problems.
 */
export function mutationCaller(viewer: Viewer, action: DeliveryAction, input: { readonly idempotencyKey: string }): MutationCaller {
  const known = requireAuthority(viewer, (roles) => mayDo(roles, action), action);
  const owner = ownerOf(known);
  if (owner === null) throw new Error(`${action} was let through to somebody who owns nothing`);
  // One person may act for several bodies, each with keys of its own.
  const caller = JSON.stringify([owner, known.subject]);
  return { person: known.subject, owner, call: rememberedCall(action, caller, input) };
}
