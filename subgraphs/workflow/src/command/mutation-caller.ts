import { requireAuthority } from "@tizilim/common/graphql/require-authority";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import { rememberedCall } from "@tizilim/common/idempotency/remembered-call";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { ACTION_RULES, type WorkflowAction } from "../domain/authority-table";
import type { Actor } from "../domain/actor";

/** Who calls a mutation, and the call as it is remembered. */
export interface MutationCaller {
  readonly actor: Actor;
  readonly call: IdempotentCall;
}

/**
 * Throws UNAUTHENTICATED without a token, FORBIDDEN where no role of the viewer may do the action at all, BAD_USER_INPUT
 * for a key that is none. For which body, and in which state of things, is decided by the rules, as problems.
 */
export function mutationCaller(viewer: Viewer, action: WorkflowAction, input: { readonly idempotencyKey: string }): MutationCaller {
  const { subject, roles, body } = requireAuthority(viewer, (held) => hasRole(held, action), action);
  return { actor: { person: subject, roles, body }, call: rememberedCall(action, subject, input) };
}

function hasRole(held: ReadonlyArray<string>, action: WorkflowAction): boolean {
  return ACTION_RULES.some((rule) => rule.action === action && rule.roles.some((role) => held.includes(role)));
}
