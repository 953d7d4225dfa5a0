import type { Viewer } from "@tizilim/common/identity/viewer";
import { text, JUSTICE } from "./register-world";
import { PROPOSER_OF_JUSTICE, RULES_OF_BIRTHS, type WorkflowWorld } from "./workflow-world";

/** What a mutation of a proposal tells a test. */
export interface Told {
  readonly id: string | null;
  readonly status: string | null;
  readonly version: number | null;
  /** `CODE field` of each problem. */
  readonly problems: ReadonlyArray<string>;
}

export interface Standing {
  readonly id: string;
  readonly version: number;
}

const PAYLOAD = "{ proposal { id status version } problems { code field message { kk ru } } }";

interface Payload {
  readonly proposal: { readonly id: string; readonly status: string; readonly version: number } | null;
  readonly problems: ReadonlyArray<{ readonly code: string; readonly field: string | null; readonly message: { readonly kk: string | null; readonly ru: string | null } }>;
}

let calls = 0;
/** A key of its own for each call. */
export const nextKey = (): string => `step-${(calls += 1)}`;

/** Calls one of the mutations of a proposal; throws on an error, and where a problem is not told in both languages. */
export async function propose(world: WorkflowWorld, who: Viewer, mutation: string, input: Record<string, unknown>): Promise<Told> {
  const type = INPUTS[mutation] ?? "ProposalActionInput";
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) ${PAYLOAD} }`;
  const { answer } = await world.ask<{ answer: Payload }>(who, query, { input: { idempotencyKey: nextKey(), ...input } });
  const { proposal, problems } = answer;
  if (problems.some(({ message: { kk, ru } }) => !kk || !ru)) throw new Error(`a problem lacks a language: ${JSON.stringify(problems)}`);
  return { id: proposal?.id ?? null, status: proposal?.status ?? null, version: proposal?.version ?? null, problems: problems.map(({ code, field }) => `${code} ${field ?? "-"}`) };
}

const INPUTS: Readonly<Record<string, string>> = {
  createProposal: "CreateProposalInput", updateProposal: "UpdateProposalInput", recordConcurrence: "RecordConcurrenceInput", rejectProposal: "RejectProposalInput",
};

/** A step of a proposal that stands; throws where it is refused. */
export async function move(world: WorkflowWorld, who: Viewer, mutation: string, { id, version }: Standing, input: Record<string, unknown> = {}): Promise<Standing> {
  return standing(await propose(world, who, mutation, { id, expectedVersion: version, ...input }), mutation);
}

export function standing({ id, version, problems }: Told, mutation: string): Standing {
  if (id === null || version === null) throw new Error(`${mutation}: ${problems.join(", ")}`);
  return { id, version };
}

/** A draft of a body. */
export async function draft(world: WorkflowWorld, input: Record<string, unknown>, who = PROPOSER_OF_JUSTICE): Promise<Standing> {
  return standing(await propose(world, who, "createProposal", { category: "STATE_SERVICE", body: who.body, ...REASONED, ...input }), "createProposal");
}

export const REASONED = { justification: text("Негіздеме", "Обоснование"), legalBasis: RULES_OF_BIRTHS };

/** A whole record of a service of Justice, as an input. */
export const wholeDraft = (kk: string, ru: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: text(kk, ru), subsection: "00101", recipients: ["NATURAL_PERSON"], provider: JUSTICE, responsibleBody: JUSTICE, intake: [text("Халыққа қызмет көрсету орталығы", "ЦОН")],
  channels: ["STATE_CORPORATION"], fee: { kind: "FREE" }, forms: ["PAPER"], term: text("1 күн", "1 день"), governingAct: RULES_OF_BIRTHS, ...more,
});

export const FOUR_CRITERIA = ["CONTINUOUS", "NOT_INDIVIDUAL", "SOCIALLY_IMPORTANT", "OPEN_TO_ALL"].map((criterion) => ({ criterion, met: true, evidence: text("Дәлел", "Подтверждение") }));
export const GROUND = { code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: text("Негізсіз", "Не обосновано") };
