import { logNumberKnownOn, readLogNumber } from "@tizilim/common/database/log-head";
import type { Reader } from "@tizilim/common/database/reader";
import { queryOf } from "@tizilim/common/database/run-query";
import type { Instant } from "@tizilim/common/pure/instant";
import type { ProposalStatus } from "../domain/proposal";
import { WORKFLOW_HEAD } from "../log/workflow-head";
import type { ProposalLoader } from "../proposal/proposal.loader";
import type { ProposalChange } from "./proposal-change.type";

/** A line of the proposals' log, whoever may see the proposal. */
export interface LoggedChange {
  readonly number: number;
  readonly proposalId: string;
  readonly status: ProposalStatus;
  readonly at: Instant;
}

/** Number of the newest change of a proposal; 0 while there is none. */
export function changeEnd(reader: Reader): Promise<number> {
  return readLogNumber(queryOf(reader), WORKFLOW_HEAD);
}

/** Number of the last change that was recorded at or before a moment; null: of the newest. */
export function changeEndKnownOn(reader: Reader, knownOn: Instant | null): Promise<number> {
  return knownOn === null ? changeEnd(reader) : logNumberKnownOn(queryOf(reader), { table: "proposal_event", column: "recordedAt" }, knownOn);
}

export function loggedChanges(reader: Reader, number: number, limit: number): Promise<LoggedChange[]> {
  return reader.rows<LoggedChange>(`SELECT number, proposalId, status, at FROM proposal_event WHERE number > ? ORDER BY number LIMIT ${limit}`, [number]);
}

/** Null where the viewer may not see the proposal as it is now. */
export async function seenChange(proposals: ProposalLoader, { number, proposalId, status, at }: LoggedChange): Promise<ProposalChange | null> {
  const proposal = await proposals.load(proposalId);
  return proposal === null ? null : { number, proposal, status, at };
}

/** Changes after a number in their order, those that may not be seen as null. Two statements. */
export async function changesSince(reader: Reader, proposals: ProposalLoader, number: number, limit: number): Promise<Array<ProposalChange | null>> {
  return Promise.all((await loggedChanges(reader, number, limit)).map((change) => seenChange(proposals, change)));
}
