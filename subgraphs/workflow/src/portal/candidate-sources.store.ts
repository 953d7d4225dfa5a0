import { and, oneOf } from "@tizilim/common/database/keyset";
import type { Instant } from "@tizilim/common/pure/instant";
import { evolve } from "../domain/evolve";
import { UNDECIDED, type CandidateSource } from "../domain/portal-card";
import type { ProposalState } from "../domain/proposal";
import type { ProposalEvent } from "../domain/proposal-event";
import { isVisible, type ProposalVisibility } from "../domain/proposal-visibility";
import { visibleOf } from "../proposal/visible-of";
import { visibleProposals } from "../proposal/visible-proposals";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** Amendments by service that are handed in and not decided, of those that the viewer may see; one statement. */
export async function candidateSources(query: RunQuery, codes: ReadonlyArray<string>, visibility: ProposalVisibility): Promise<Map<string, CandidateSource[]>> {
  if (codes.length === 0) return new Map();
  const condition = and([oneOf("serviceCode", codes), oneOf("status", UNDECIDED), { sql: "kind = 'AMEND'", parameters: [] }, visibleProposals(visibility)]);
  const rows = await query<{ id: string; state: string }>(`SELECT id, state FROM proposal WHERE ${condition.sql}`, condition.parameters);
  return byService(rows.map(({ id, state }) => ({ id, state: JSON.parse(state) as ProposalState })));
}

/** The same as they stood when something was put out, by what their events say until then; whoever may see a proposal now may see what it was. */
export function candidateSourcesOn(query: RunQuery, codes: ReadonlyArray<string>, visibility: ProposalVisibility, moment: Instant): Promise<Map<string, CandidateSource[]>> {
  return sourcesUntil(query, codes, visibility, { column: "at", moment });
}

/** The same as they were known at a moment, of those that the viewer could have seen so: a proposal that is decided later was not public then. */
export async function candidateSourcesKnown(query: RunQuery, codes: ReadonlyArray<string>, visibility: ProposalVisibility, moment: Instant): Promise<Map<string, CandidateSource[]>> {
  const sources = await sourcesUntil(query, codes, visibility, { column: "recordedAt", moment });
  return new Map([...sources].map(([code, own]) => [code, own.filter((source) => isVisible(visibility, visibleOf(source)))]));
}

interface Until {
  /** at: when it happened. recordedAt: from when that is known. */
  readonly column: "at" | "recordedAt";
  readonly moment: Instant;
}

async function sourcesUntil(query: RunQuery, codes: ReadonlyArray<string>, visibility: ProposalVisibility, { column, moment }: Until): Promise<Map<string, CandidateSource[]>> {
  if (codes.length === 0) return new Map();
  const condition = and([oneOf("serviceCode", codes), { sql: "kind = 'AMEND'", parameters: [] }, visibleProposals(visibility)]);
  const rows = await query<{ proposalId: string; event: string }>(
    `SELECT proposalId, event FROM proposal_event WHERE proposalId IN (SELECT id FROM proposal WHERE ${condition.sql}) AND ${column} <= ? ORDER BY number`,
    [...condition.parameters, moment],
  );
  const states = new Map<string, ProposalState>();
  for (const { proposalId, event } of rows) states.set(proposalId, evolve(states.get(proposalId) ?? null, JSON.parse(event) as ProposalEvent));
  return byService([...states].map(([id, state]) => ({ id, state })));
}

function byService(sources: ReadonlyArray<CandidateSource>): Map<string, CandidateSource[]> {
  const found = new Map<string, CandidateSource[]>();
  for (const source of sources) {
    const { code } = source.state.content;
    if (code === null) continue;
    const own = found.get(code) ?? [];
    own.push(source);
    found.set(code, own);
  }
  return found;
}
