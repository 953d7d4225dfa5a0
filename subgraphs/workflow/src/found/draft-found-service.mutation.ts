import { requireSubgraph } from "@tizilim/common/graphql/require-subgraph";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { Arg, Ctx, Directive, Mutation, Resolver } from "type-graphql";
import { writeOnce } from "../command/write-once";
import type { WorkflowContext } from "../context";
import type { ProposalAnswer } from "../proposal/change-proposal";
import { draftFoundService } from "./draft-found-service";
import { readFoundDraft, type FoundDraft } from "./read-found-draft";

@Resolver()
export class DraftFoundServiceMutation {
  @Directive("@inaccessible")
  @Mutation(() => String, {
    description:
      "For the legal subgraph: drafts a proposal of a body for a service found in an act, once for its candidate and call. JSON: the " +
      "id of the proposal, or null with every problem.",
  })
  async draftFoundService(
    @Arg("draft", () => String, {
      description: "JSON: candidate, call, person, body, kind, code, category, draft (the fields that the act tells), justification and legalBasis.",
    }) draft: string,
    @Ctx() { house, now, viewer }: WorkflowContext,
  ): Promise<string> {
    requireSubgraph(viewer, "draftFoundService");
    const found = readFoundDraft(draft);
    const { acts, register } = await house.follower.catchUp();
    const answer = await writeOnce<ProposalAnswer>(house.database, now, callOf(found, viewer.subject ?? ""), { proposal: null }, (writer) =>
      draftFoundService(writer, found, { policy: house.policy, actsAreFresh: acts, registerIsFresh: register }));
    return JSON.stringify(answer);
  }
}

/**
 * The same call is told by what the person decided: what the act says beside it may have been read anew before the call is
 * sent again.
 */
function callOf({ candidate, call, person, content: { body, kind, code } }: FoundDraft, caller: string): IdempotentCall {
  return { operation: "draftFoundService", caller, key: canonicalJson([candidate, call]), payload: { person, body, kind, code } };
}
