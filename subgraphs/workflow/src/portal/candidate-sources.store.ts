import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Instant } from "@tizilim/common/pure/instant";
import { evolve } from "../domain/evolve";
import { UNDECIDED, type CandidateSource } from "../domain/portal-card";
import type { ProposalState } from "../domain/proposal";
import type { ProposalEvent } from "../domain/proposal-event";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** Amendments by service that are handed in and not decided, of those under a condition; one statement. */
export async function candidateSources(query: RunQuery, codes: ReadonlyArray<string>, seen: SqlPart): Promise<Map<string, CandidateSource[]>> {
  if (codes.length === 0) return new Map();
  const condition = and([oneOf("serviceCode", codes), oneOf("status", UNDECIDED), { sql: "kind = 'AMEND'", parameters: [] }, seen]);
  const rows = await query<{ id: string; state: string }>(`SELECT id, state FROM proposal WHERE ${condition.sql}`, condition.parameters);
  return byService(rows.map(({ id, state }) => ({ id, state: JSON.parse(state) as ProposalState })));
}

/** The same at an earlier moment, made from the events until then; who may see a proposal now may see what it was. */
export async function candidateSourcesThen(query: RunQuery, codes: ReadonlyArray<string>, seen: SqlPart, moment: Instant): Promise<Map<string, CandidateSource[]>> {
  if (codes.length === 0) return new Map();
  const condition = and([oneOf("serviceCode", codes), { sql: "kind = 'AMEND'", parameters: [] }, seen]);
  const rows = await query<{ proposalId: string; event: string }>(
    `SELECT proposalId, event FROM proposal_event WHERE proposalId IN (SELECT id FROM proposal WHERE ${condition.sql}) AND at <= ? ORDER BY number`,
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
