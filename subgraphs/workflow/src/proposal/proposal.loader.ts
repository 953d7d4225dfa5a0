import { and, oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import type { ProposalVisibility } from "../domain/proposal-visibility";
import type { PeriodDesk } from "../period/period-desk";
import { PROPOSAL_COLUMNS, proposalView, type ReadProposal } from "./proposal-view";
import type { ProposalValue } from "./proposal.type";
import { visibleProposals } from "./visible-proposals";

export type ProposalLoader = DataLoader<string, ProposalValue | null>;

/** Proposals by id; null alike for one that is not there and for one that the viewer may not see. */
export function proposalLoader(reader: Reader, visibility: ProposalVisibility, periods: PeriodDesk): ProposalLoader {
  return new DataLoader(async (ids) => {
    const condition = and([oneOf("id", ids), visibleProposals(visibility)]);
    const rows = await reader.rows<ReadProposal>(`SELECT ${PROPOSAL_COLUMNS} FROM proposal WHERE ${condition.sql}`, condition.parameters);
    const found = new Map(rows.map((row) => [row.id, proposalView(row, periods)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
