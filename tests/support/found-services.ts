import { subgraphViewer } from "@tizilim/common/identity/viewer";
import type { FoundCandidate } from "@tizilim/workflow/domain/found-service";
import type { Standing } from "./proposal-desk";
import { JUSTICE, text, TRANSPORT } from "./register-world";
import { RULES_OF_BIRTHS, type WorkflowWorld } from "./workflow-world";

export const LEGAL = subgraphViewer("legal");
export const DRAFT_FOUND = "mutation ($draft: String!) { draftFoundService(draft: $draft) }";

export interface DraftAnswer {
  readonly proposal: string | null;
  readonly problems: ReadonlyArray<{ readonly code: string; readonly field: string | null; readonly provision: string | null }>;
}

/** A service found in an act on 10 September 2026, with Transport, that nobody decided of. */
export const candidate = (id: number, more: Partial<FoundCandidate> = {}): FoundCandidate => ({
  id: `candidate-${id}`, kind: "INCLUDE", state: "NEW", matched: false, name: text("Куәлік беру", "Выдача свидетельства"), body: TRANSPORT, foundOn: "2026-09-10", ...more,
});

let calls = 0;
/** What the legal subgraph sends when an analyst makes a proposal of a candidate; each a call of its own. */
export const foundDraft = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  candidate: "candidate-1", call: `call-${(calls += 1)}`, person: "saule", body: JUSTICE, kind: "INCLUDE", code: null, category: "STATE_SERVICE",
  draft: { name: text(" Куәлік беру ", "Выдача свидетельства"), channels: ["EGOV_PORTAL", "STATE_CORPORATION"], fee: { kind: "FREE", description: null }, governingAct: RULES_OF_BIRTHS },
  justification: text("Қағидаларда бар, тізілімде жоқ", "Есть в правилах, нет в реестре"), legalBasis: RULES_OF_BIRTHS, ...more,
});

export async function sendFound(world: WorkflowWorld, draft: unknown): Promise<DraftAnswer> {
  const { draftFoundService } = await world.ask<{ draftFoundService: string }>(LEGAL, DRAFT_FOUND, { draft: JSON.stringify(draft) });
  return JSON.parse(draftFoundService) as DraftAnswer;
}

/** The draft that was made; throws where it is refused. */
export async function draftedFound(world: WorkflowWorld, more: Record<string, unknown>): Promise<Standing> {
  const { proposal, problems } = await sendFound(world, foundDraft(more));
  if (proposal === null) throw new Error(JSON.stringify(problems));
  return { id: proposal, version: 1 };
}
