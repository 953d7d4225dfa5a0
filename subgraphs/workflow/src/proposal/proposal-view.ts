import { parseQuarter } from "../domain/quarter";
import type { PeriodDesk } from "../period/period-desk";
import type { ProposalRow } from "./proposal.entity";
import type { Proposal } from "./proposal.type";

/** What a read of a proposal takes from its row. */
export type ReadProposal = Pick<ProposalRow, "id" | "kind" | "category" | "status" | "periodId" | "version" | "createdAt">;
export const PROPOSAL_COLUMNS = "id, kind, category, status, periodId, version, createdAt";

export function proposalView({ id, kind, category, status, periodId, version }: ReadProposal, periods: PeriodDesk): Proposal {
  const quarter = parseQuarter(periodId);
  if (quarter === null) throw new Error(`proposal ${id} stands in no quarter: ${periodId}`);
  return { __typename: "Proposal", _ref: id, id, kind, category, status, version, period: periods.period(quarter) };
}
