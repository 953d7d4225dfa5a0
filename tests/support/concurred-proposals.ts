import type { Actor } from "@tizilim/workflow/domain/actor";
import { DEFAULT_DEADLINE_POLICY } from "@tizilim/workflow/domain/deadline-policy";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import type { ProposalCommand } from "@tizilim/workflow/domain/proposal-command";
import type { DraftedFields, ServiceDraft } from "@tizilim/workflow/domain/service-draft";
import { finalStatuses } from "@tizilim/workflow/domain/transitions";
import { WorkflowWriter } from "@tizilim/workflow/log/workflow-writer";
import { changeProposal } from "@tizilim/workflow/proposal/change-proposal";
import { storedProposals } from "@tizilim/workflow/proposal/stored-proposal.store";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { JUSTICE, text } from "./register-world";
import { LAW_ON_SERVICES, RULES_OF_BIRTHS } from "./workflow-world";

const PROPOSER: Actor = { person: "aigerim", roles: ["PROPOSER"], body: JUSTICE };
const REGISTRAR: Actor = { person: "registrar-0", roles: ["REGISTRAR"], body: null };
const QUALITY: Actor = { person: "quality", roles: ["QUALITY_CONTROL"], body: null };
const ADMINISTRATION: Actor = { person: "administration", roles: ["PUBLIC_ADMINISTRATION"], body: null };

const TO_REVIEW: ReadonlyArray<readonly [Actor, ProposalCommand]> = [
  [REGISTRAR, { type: "RequestConcurrence", note: null }],
  [QUALITY, { type: "RecordConcurrence", body: "QUALITY_CONTROL", decision: "CONCUR", note: null }],
  [ADMINISTRATION, { type: "RecordConcurrence", body: "PUBLIC_ADMINISTRATION", decision: "CONCUR", note: null }],
];

/** All that the register needs of a service to include. */
export function serviceDraft(name: string, subsection: string, more: Partial<ServiceDraft> = {}): DraftedFields {
  return {
    name: text(`${name} қызметі`, `Услуга ${name}`), subsection, recipients: ["NATURAL_PERSON"], recipientNote: null, provider: JUSTICE, responsibleBody: JUSTICE,
    intake: [text("Мемлекеттік корпорация", "Государственная корпорация")], channels: ["STATE_CORPORATION"], fee: { kind: "FREE", description: null },
    forms: ["PAPER"], term: text("3 жұмыс күні", "3 рабочих дня"), subtypes: [], governingAct: RULES_OF_BIRTHS, replaces: null, ...more,
  };
}

const content = (kind: ProposalContent["kind"], code: string | null, draft: DraftedFields): ProposalContent => ({
  kind, category: "STATE_SERVICE", body: JUSTICE, code, draft, justification: text("Негіздеме", "Обоснование"), legalBasis: LAW_ON_SERVICES, criteria: [],
});

export const inclusion = (name: string, subsection = "00101", more: Partial<ServiceDraft> = {}): ProposalContent => content("INCLUDE", null, serviceDraft(name, subsection, more));
export const amendment = (code: string, draft: DraftedFields): ProposalContent => content("AMEND", code, draft);
export const exclusion = (code: string): ProposalContent => content("EXCLUDE", code, {});

const UP_TO_REVIEW: ReadonlyArray<readonly [Actor, ProposalCommand]> = [[PROPOSER, { type: "Submit", note: null }], [REGISTRAR, { type: "StartReview", note: null }]];

/** Proposals with a life of their own up to the concurrence of both bodies, by the rules and the store of the house; their ids. */
export function concurredProposals(database: RegistryDatabase, now: Date, contents: ReadonlyArray<ProposalContent>): Promise<string[]> {
  return proposalsAfter(database, now, contents, [...UP_TO_REVIEW, ...TO_REVIEW]);
}

/** The same up to their review. */
export function reviewedProposals(database: RegistryDatabase, now: Date, contents: ReadonlyArray<ProposalContent>): Promise<string[]> {
  return proposalsAfter(database, now, contents, UP_TO_REVIEW);
}

function proposalsAfter(
  database: RegistryDatabase, now: Date, contents: ReadonlyArray<ProposalContent>, steps: ReadonlyArray<readonly [Actor, ProposalCommand]>,
): Promise<string[]> {
  return WorkflowWriter.write(database, now, async (writer) => {
    const ids: string[] = [];
    for (const each of contents) {
      const id = await step(writer, null, PROPOSER, { type: "CreateProposal", content: each });
      for (const [actor, command] of steps) await step(writer, id, actor, command);
      ids.push(id);
    }
    return ids;
  });
}

/** Takes proposals back, those that are not decided yet. */
export async function withdrawnProposals(database: RegistryDatabase, now: Date, ids: ReadonlyArray<string>): Promise<void> {
  await WorkflowWriter.write(database, now, async (writer) => {
    const stored = await storedProposals(writer.query, ids);
    for (const [id, { state: { status } }] of stored) {
      if (!finalStatuses().includes(status)) await step(writer, id, PROPOSER, { type: "Withdraw", note: null });
    }
  });
}

/** One proposal moved to the newest entry of its service, and agreed to anew. */
export async function rebasedAndConcurred(database: RegistryDatabase, now: Date, id: string): Promise<void> {
  await WorkflowWriter.write(database, now, async (writer) => {
    for (const [actor, command] of [[PROPOSER, { type: "Rebase", note: null }], ...TO_REVIEW] as const) await step(writer, id, actor, command);
  });
}

async function step(writer: WorkflowWriter, id: string | null, actor: Actor, command: ProposalCommand): Promise<string> {
  const version = id === null ? 0 : ((await storedProposals(writer.query, [id])).get(id)?.version ?? 0);
  const terms = { actor, policy: DEFAULT_DEADLINE_POLICY, actsAreFresh: true };
  const { proposal, problems } = await changeProposal(writer, id === null ? null : { id, expectedVersion: version }, command, terms);
  if (proposal === null) throw new Error(`${command.type}: ${JSON.stringify(problems)}`);
  return proposal;
}
