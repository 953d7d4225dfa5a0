import type { Actor } from "@tizilim/workflow/domain/actor";
import { DEFAULT_DEADLINE_POLICY } from "@tizilim/workflow/domain/deadline-policy";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import type { ProposalCommand } from "@tizilim/workflow/domain/proposal-command";
import type { DraftedFields } from "@tizilim/workflow/domain/service-draft";
import { WorkflowWriter } from "@tizilim/workflow/log/workflow-writer";
import { changeProposal } from "@tizilim/workflow/proposal/change-proposal";
import { storedProposals } from "@tizilim/workflow/proposal/stored-proposal.store";
import { JUSTICE, text } from "./register-world";
import { LAW_ON_SERVICES, type WorkflowWorld } from "./workflow-world";

const PROPOSER: Actor = { person: "aigerim", roles: ["PROPOSER"], body: JUSTICE };
const REGISTRAR: Actor = { person: "registrar-1", roles: ["REGISTRAR"], body: null };

/** An amendment of a service by the Ministry of Justice. */
export function amendmentOf(code: string, draft: DraftedFields): ProposalContent {
  return {
    kind: "AMEND", category: "STATE_SERVICE", body: JUSTICE, code, draft, justification: text("Негіздеме", "Обоснование"), legalBasis: LAW_ON_SERVICES, criteria: [],
  };
}

/** A draft by the rules and the store of the house; its id. */
export async function drafted(world: WorkflowWorld, now: string, content: ProposalContent): Promise<string> {
  await world.workflow.house.follower.catchUp();
  return step(world, now, null, PROPOSER, { type: "CreateProposal", content });
}

export async function submitted(world: WorkflowWorld, now: string, content: ProposalContent): Promise<string> {
  const id = await drafted(world, now, content);
  return step(world, now, id, PROPOSER, { type: "Submit", note: null });
}

export function submit(world: WorkflowWorld, now: string, id: string): Promise<string> {
  return step(world, now, id, PROPOSER, { type: "Submit", note: null });
}

export function withdrawn(world: WorkflowWorld, now: string, id: string): Promise<string> {
  return step(world, now, id, PROPOSER, { type: "Withdraw", note: null });
}

export async function rejected(world: WorkflowWorld, now: string, id: string): Promise<string> {
  await step(world, now, id, REGISTRAR, { type: "StartReview", note: null });
  const grounds = [{ code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: text("Негізсіз", "Не обосновано") }];
  return step(world, now, id, REGISTRAR, { type: "Reject", grounds });
}

function step(world: WorkflowWorld, now: string, id: string | null, actor: Actor, command: ProposalCommand): Promise<string> {
  return WorkflowWriter.write(world.workflow.house.database, new Date(now), async (writer) => {
    const version = id === null ? 0 : ((await storedProposals(writer.query, [id])).get(id)?.version ?? 0);
    const terms = { actor, policy: DEFAULT_DEADLINE_POLICY, actsAreFresh: true };
    const { proposal, problems } = await changeProposal(writer, id === null ? null : { id, expectedVersion: version }, command, terms);
    if (proposal === null) throw new Error(`${command.type}: ${JSON.stringify(problems)}`);
    return proposal;
  });
}
