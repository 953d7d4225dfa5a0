import { codesColumn, column, plainId, textColumn } from "../columns";
import { ExportBroken } from "../export-broken";
import type { ExportSource, ExportTable } from "../export-table";
import { readAhead } from "../read-ahead";

/** How a proposal ended: entered into the register, or refused and on what grounds. What is decided is public. */
export interface DecisionRow {
  readonly proposal: string;
  readonly kind: string;
  readonly category: string;
  readonly decision: string;
  readonly decidedAt: string;
  /** Number of the change in the proposals' log. */
  readonly change: number;
  readonly period: string;
  readonly body: string | null;
  readonly service: string | null;
  readonly entry: number | null;
  readonly legalBasis: string | null;
  readonly late: boolean;
  readonly grounds: ReadonlyArray<string>;
}

type Change = {
  readonly number: number;
  readonly status: string;
  readonly at: string;
  readonly proposal: {
    readonly id: string;
    readonly kind: string;
    readonly category: string;
    readonly late: boolean;
    readonly period: { readonly id: string };
    readonly body: { readonly id: string } | null;
    readonly service: { readonly code: string } | null;
    readonly entry: { readonly number: number } | null;
    readonly legalBasis: { readonly id: string } | null;
    readonly refusedFor: ReadonlyArray<{ readonly code: string }>;
  };
} | null;

const DECISIONS: ReadonlySet<string> = new Set(["ENTERED", "REJECTED"]);
const PAGE = 100;
const AHEAD = 1;
const DOCUMENT = `query ExportDecisions($since: Int!, $limit: Int!) {
  changes: proposalChangesSince(number: $since, limit: $limit) {
    number status at
    proposal { id kind category late period { id } body { id } service { code } entry { number } legalBasis { id } refusedFor { code } }
  }
}`;

/** A decision is the last thing that happens to a proposal, so what is read of it now is what it was then. */
async function* decisionsUpTo({ ask, snapshot }: ExportSource): AsyncGenerator<DecisionRow[]> {
  const end = snapshot.proposals;
  for (let since = 0; since < end; since += PAGE) {
    const limit = Math.min(PAGE, end - since);
    const { changes } = await ask<{ readonly changes: ReadonlyArray<Change> }>(DOCUMENT, { since, limit });
    if (changes.length !== limit || changes.some((change, at) => change !== null && change.number !== since + at + 1)) throw new ExportBroken(`the proposals' log has a gap after ${since}`);
    yield changes.flatMap((change) => (change !== null && DECISIONS.has(change.status) ? [rowOf(change)] : []));
  }
}

function rowOf({ number, status, at, proposal }: NonNullable<Change>): DecisionRow {
  const { id, kind, category, late, period, body, service, entry, legalBasis, refusedFor } = proposal;
  return {
    proposal: id, kind, category, decision: status, decidedAt: at, change: number, period: period.id, late,
    body: plainId(body?.id), service: service?.code ?? null, entry: entry?.number ?? null, legalBasis: plainId(legalBasis?.id), grounds: refusedFor.map(({ code }) => code),
  };
}

export const DECISIONS_TABLE: ExportTable<DecisionRow> = {
  name: "decisions",
  documents: [DOCUMENT],
  columns: [
    textColumn("proposal", ({ proposal }) => proposal),
    textColumn("kind", ({ kind }) => kind),
    textColumn("category", ({ category }) => category),
    textColumn("decision", ({ decision }) => decision),
    column("decided_at", "MOMENT", ({ decidedAt }) => decidedAt),
    column("change", "WHOLE", ({ change }) => change),
    textColumn("period", ({ period }) => period),
    textColumn("body", ({ body }) => body),
    textColumn("service", ({ service }) => service),
    column("entry", "WHOLE", ({ entry }) => entry),
    textColumn("legal_basis", ({ legalBasis }) => legalBasis),
    column("late", "FLAG", ({ late }) => late),
    codesColumn("grounds", ({ grounds }) => grounds),
  ],
  pages: (source) => readAhead(decisionsUpTo(source), AHEAD),
  count: () => Promise.resolve(null),
};
