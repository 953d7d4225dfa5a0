import type { PeriodDesk } from "../period/period-desk";
import { providerStub } from "../references/provider.stub";
import { registerEntryStub } from "../references/register-entry.stub";
import { serviceStub } from "../references/service.stub";
import type { ProposalRow } from "./proposal.entity";
import type { ProposalValue } from "./proposal.type";

/** What a read of a proposal takes from its row. */
export type ReadProposal = Pick<ProposalRow, "id" | "kind" | "category" | "status" | "periodId" | "serviceCode" | "bodyId" | "entryNumber" | "version" | "createdAt" | "orderId">;
export const PROPOSAL_COLUMNS = "id, kind, category, status, periodId, serviceCode, bodyId, entryNumber, version, createdAt, orderId";

export function proposalView(row: ReadProposal, periods: PeriodDesk): ProposalValue {
  const { id, kind, category, status, periodId, serviceCode, bodyId, entryNumber, version, orderId } = row;
  return {
    __typename: "Proposal", _ref: id, id, kind, category, status, version, orderId,
    period: periods.named(periodId),
    body: providerStub(bodyId),
    service: serviceCode === null ? null : serviceStub(serviceCode),
    entry: entryNumber === null ? null : registerEntryStub(entryNumber),
  };
}
