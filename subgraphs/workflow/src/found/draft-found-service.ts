import { insertRows } from "@tizilim/common/database/insert-rows";
import { problem, type Problem } from "@tizilim/common/pure/problem";
import type { Actor } from "../domain/actor";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import { sizeRefusals } from "../domain/input-size";
import { knownProviders } from "../facts/known-providers.store";
import type { WorkflowWriter } from "../log/workflow-writer";
import { changeProposal, type ProposalAnswer } from "../proposal/change-proposal";
import type { FoundDraft } from "./read-found-draft";

export interface DraftTerms {
  readonly policy: DeadlinePolicy;
  readonly actsAreFresh: boolean;
  /** Whether a body that is not known is known not to be there. */
  readonly registerIsFresh: boolean;
}

/**
 * RULES-2025/8, 9, 14: a draft of a body for a service that was found, by the same decision as the body's own drafts. Whoever
 * decided of the candidate is its author and so decides nothing of it later. Throws, with nothing kept, where the body is not
 * known while the register does not answer: to be sent again.
 */
export async function draftFoundService(writer: WorkflowWriter, { candidate, person, content }: FoundDraft, { policy, actsAreFresh, registerIsFresh }: DraftTerms): Promise<ProposalAnswer> {
  const known = await knownProviders(writer.query, [content.body]);
  if (!known.has(content.body) && !registerIsFresh) throw new Error(`the body ${content.body} is not known, and the register does not answer`);
  const problems = [...(known.has(content.body) ? [] : [bodyUnknown(content.body)]), ...sizeRefusals(content)];
  if (problems.length > 0) return { proposal: null, problems };
  const actor: Actor = { person, roles: ["PROPOSER"], body: content.body };
  const answer = await changeProposal(writer, null, { type: "CreateProposal", content }, { actor, policy, actsAreFresh });
  if (answer.proposal !== null) await insertRows(writer.manager, "candidate_proposal", [{ proposalId: answer.proposal, candidate }]);
  return answer;
}

function bodyUnknown(body: string): Problem {
  return problem("BODY_UNKNOWN", "body", "RULES-2025/14", `Тізілімде ${body} көрсетілетін қызметті берушісі жоқ`, `В реестре нет услугодателя ${body}`);
}
