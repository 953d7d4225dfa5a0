import { insertRows } from "@tizilim/common/database/insert-rows";
import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import { knownCondition } from "@tizilim/common/database/known-condition";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { Reference } from "@tizilim/common/pure/as-of";
import { END_OF_TIME, type Instant } from "@tizilim/common/pure/instant";
import { evolve } from "../domain/evolve";
import type { ProposalState } from "../domain/proposal";
import type { ProposalEvent } from "../domain/proposal-event";
import type { ProposalVisibility } from "../domain/proposal-visibility";
import type { WorkflowWriter } from "../log/workflow-writer";
import { knownRow } from "./known-proposal.row";
import type { StoredProposal } from "./proposal.row";
import { visibleProposals } from "./visible-proposals";

/** Proposals as they are known from now on; what was known of them before stays known for its time. As many statements for hundreds as for one. */
export async function keepKnown({ manager, recordedAt }: WorkflowWriter, proposals: ReadonlyArray<StoredProposal>): Promise<void> {
  const named = oneOf("id", proposals.map(({ id }) => id));
  // What one transaction makes of a proposal and moves on from was known at no moment.
  await manager.query(`DELETE FROM known_proposal WHERE ${named.sql} AND knownFrom = ?`, [...named.parameters, recordedAt]);
  await manager.query(`UPDATE known_proposal SET knownTo = ? WHERE ${named.sql} AND knownTo = ?`, [recordedAt, ...named.parameters, END_OF_TIME]);
  await insertRows(manager, "known_proposal", proposals.map((proposal) => knownRow(proposal, recordedAt)));
}

/** Rows of known_proposal that a viewer sees of a moment: by the rule as it is now, of what the proposal was then and of what it is. */
export function visibleThen(visibility: ProposalVisibility, knownOn: Instant): SqlPart {
  return and([knownCondition(knownOn), visibleThroughout(visibility)]);
}

/** The same at whatever moment. */
export function visibleThroughout(visibility: ProposalVisibility): SqlPart {
  const seen = visibleProposals(visibility);
  return { sql: `${seen.sql} AND id IN (SELECT id FROM proposal WHERE ${seen.sql})`, parameters: [...seen.parameters, ...seen.parameters] };
}

/** A proposal as its events had made it by a moment, and those events. */
export interface ProposalThen {
  readonly stored: Omit<StoredProposal, "createdAt">;
  readonly events: ReadonlyArray<ProposalEvent>;
}

/** Proposals at their moments, in the order of the references; null where there was none. One statement. */
export async function proposalsThen(query: RunQuery, references: ReadonlyArray<Reference>): Promise<Array<ProposalThen | null>> {
  if (references.length === 0) return [];
  const named = oneOf("proposalId", [...new Set(references.map(({ id }) => id))]);
  const rows = await query<{ proposalId: string; recordedAt: Instant; event: string }>(
    `SELECT proposalId, recordedAt, event FROM proposal_event WHERE ${named.sql} ORDER BY number`, named.parameters,
  );
  return references.map(({ id, asOf: { knownOn } }) => {
    const events = rows.filter((row) => row.proposalId === id && (knownOn === null || row.recordedAt <= knownOn)).map(({ event }) => JSON.parse(event) as ProposalEvent);
    const state = events.reduce<ProposalState | null>(evolve, null);
    return state === null ? null : { stored: { id, version: events.length, state }, events };
  });
}
