import type { Viewer } from "@tizilim/common/identity/viewer";
import { REGISTRAR_1, type WorkflowWorld } from "./workflow-world";

export interface ToldOrder {
  readonly id: string;
  readonly number: string;
  readonly status: "PENDING" | "ENTERED" | "REFUSED";
  readonly proposals: ReadonlyArray<{ readonly id: string; readonly status: string; readonly order: { readonly id: string } | null }>;
  readonly entries: ReadonlyArray<{ readonly id: string }>;
  readonly refusal: ReadonlyArray<ToldProblem>;
}

export interface ToldProblem {
  readonly code: string;
  readonly field: string | null;
  readonly provision: string | null;
  readonly message: { readonly kk: string | null; readonly ru: string | null };
}

export interface Entering {
  readonly order: ToldOrder | null;
  readonly problems: ReadonlyArray<ToldProblem>;
}

export interface ToldPreview {
  readonly proposal: { readonly id: string };
  readonly code: string | null;
  readonly changes: ReadonlyArray<{ readonly field: string; readonly before: string | null; readonly after: string | null }>;
  readonly portalChanges: ReadonlyArray<{ readonly field: string }>;
  readonly findings: ReadonlyArray<{ readonly code: string; readonly severity: string; readonly field: string | null }>;
  readonly baseEntry: number | null;
  readonly revision: number;
}

const PROBLEM = "code field provision message { kk ru }";
export const ORDER_FIELDS = `id number status proposals { id status order { id } } entries { id } refusal { ${PROBLEM} }`;
export const ENTER = `mutation ($input: EnterProposalsInput!) { enterProposals(input: $input) { order { ${ORDER_FIELDS} } problems { ${PROBLEM} } } }`;
export const PREVIEW_ORDER = `query ($proposals: [ID!]!, $effectiveFrom: Date!) { previewOrder(proposals: $proposals, effectiveFrom: $effectiveFrom) {
  proposal { id } code changes { field before after } portalChanges { field } findings { code severity field } baseEntry revision } }`;

let keys = 0;

export function orderInput(proposals: ReadonlyArray<string>, more: Record<string, unknown> = {}): Record<string, unknown> {
  keys += 1;
  return { idempotencyKey: `key-${keys}`, proposals, orderNumber: "№ 77/нк", orderDate: "2026-10-01", effectiveFrom: "2026-10-10", ...more };
}

export async function enter(world: WorkflowWorld, proposals: ReadonlyArray<string>, more: Record<string, unknown> = {}, viewer: Viewer = REGISTRAR_1): Promise<Entering> {
  const input = orderInput(proposals, more);
  return (await world.ask<{ enterProposals: Entering }>(viewer, ENTER, { input })).enterProposals;
}

export async function previewOf(world: WorkflowWorld, proposals: ReadonlyArray<string>, effectiveFrom = "2026-10-10", viewer: Viewer = REGISTRAR_1): Promise<ReadonlyArray<ToldPreview>> {
  return (await world.ask<{ previewOrder: ToldPreview[] }>(viewer, PREVIEW_ORDER, { proposals, effectiveFrom })).previewOrder;
}

/** Codes of problems with what they are about. */
export const told = (problems: ReadonlyArray<ToldProblem>): string[] => problems.map(({ code, field }) => `${code} ${field ?? ""}`.trim());

/** What a preview says would refuse the order, in the same words. */
export const hindering = (preview: ReadonlyArray<ToldPreview>): string[] => preview.flatMap(({ proposal: { id }, findings }) =>
  findings.filter(({ severity }) => severity === "ERROR").map(({ code, field }) => `${code} ${field === null ? id : `${id}.${field}`}`));
