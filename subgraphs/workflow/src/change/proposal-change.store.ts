import type { Reader } from "@tizilim/common/database/reader";
import type { Instant } from "@tizilim/common/pure/instant";
import type { ProposalStatus } from "../domain/proposal";
import { WORKFLOW_HEAD } from "../log/workflow-head";
import type { ProposalLoader } from "../proposal/proposal.loader";
import type { ProposalChange } from "./proposal-change.type";

interface ChangeRow {
  readonly number: number;
  readonly proposalId: string;
  readonly status: ProposalStatus;
  readonly at: Instant;
}

/** Number of the newest change of a proposal; 0 while there is none. */
export async function changeEnd(reader: Reader): Promise<number> {
  const row = await reader.row<{ number: number }>(`SELECT number FROM ${WORKFLOW_HEAD} WHERE id = 1`);
  return row?.number ?? 0;
}

/** Changes after a number in their order; null where the viewer may not see the proposal as it is now. Two statements. */
export async function changesSince(reader: Reader, proposals: ProposalLoader, number: number, limit: number): Promise<Array<ProposalChange | null>> {
  const rows = await reader.rows<ChangeRow>(`SELECT number, proposalId, status, at FROM proposal_event WHERE number > ? ORDER BY number LIMIT ${limit}`, [number]);
  return Promise.all(
    rows.map(async (row) => {
      const proposal = await proposals.load(row.proposalId);
      return proposal === null ? null : { number: row.number, proposal, status: row.status, at: row.at };
    }),
  );
}
