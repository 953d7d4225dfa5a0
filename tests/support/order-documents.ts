import { fieldChanges } from "@tizilim/catalogue/domain/field-changes";
import type { OrderLine } from "@tizilim/catalogue/domain/order-document";
import { BLANK_SERVICE, type ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import { subgraphViewer } from "@tizilim/common/identity/viewer";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { callSubgraph, dataOf } from "./call-subgraph";
import { text } from "./register-world";

export const WORKFLOW = subgraphViewer("workflow");
export const APPLY_ORDER = "mutation ($order: String!) { applyOrder(order: $order) }";

export interface OrderAnswer {
  readonly entries?: ReadonlyArray<{ readonly proposal: string; readonly entry: number; readonly code: string }>;
  readonly refusal?: ReadonlyArray<{ readonly code: string; readonly field: string; readonly provision: string | null; readonly message: { readonly kk: string; readonly ru: string } }>;
}

/** An order as the workflow would send it. */
export function orderOf(id: string, lines: ReadonlyArray<object>, more: object = {}): Record<string, unknown> {
  return { id, number: "№ 77/нк", date: "2026-10-01", effectiveFrom: "2026-10-10", lines, ...more };
}

export function included(proposal: string, code: string, more: Partial<ServiceRecord> = {}): OrderLine {
  const subsection = code.slice(0, 5);
  const record = { ...BLANK_SERVICE, name: text(`${proposal} қызметі`, `Услуга ${proposal}`), section: subsection.slice(0, 3), subsection, ...more };
  return { proposal, kind: "INCLUDE", code: code as never, baseEntry: null, changes: fieldChanges(null, record, BLANK_SERVICE) };
}

/** Over the record that a service has on the day of the order. */
export function amended(proposal: string, code: string, baseEntry: number | null, before: ServiceRecord, values: Partial<ServiceRecord>): OrderLine {
  return { proposal, kind: "AMEND", code: code as never, baseEntry, changes: fieldChanges(before, { ...before, ...values }, BLANK_SERVICE) };
}

export function excluded(proposal: string, code: string, baseEntry: number, replacedBy: string | null = null): OrderLine {
  const after = { ...BLANK_SERVICE, status: "EXCLUDED" as const, replacedBy };
  return { proposal, kind: "EXCLUDE", code: code as never, baseEntry, changes: fieldChanges(BLANK_SERVICE, after, BLANK_SERVICE) };
}

export async function applied(catalogue: Subgraph, order: object): Promise<OrderAnswer> {
  const data = await dataOf<{ applyOrder: string }>(catalogue, APPLY_ORDER, { order: JSON.stringify(order) }, WORKFLOW);
  return JSON.parse(data.applyOrder) as OrderAnswer;
}

/** Code and argument of the error that an order meets. */
export async function faultOf(catalogue: Subgraph, order: unknown, viewer = WORKFLOW): Promise<unknown> {
  const { data, errors } = await callSubgraph(catalogue, APPLY_ORDER, { order: typeof order === "string" ? order : JSON.stringify(order) }, viewer);
  return data == null ? errors?.map(({ extensions }) => extensions) : data;
}
