import { NOW, type AsOf } from "@tizilim/common/pure/as-of";
import type { PeriodDesk } from "../period/period-desk";
import { providerStub } from "../references/provider.stub";
import { registerEntryStub } from "../references/register-entry.stub";
import { serviceStub } from "../references/service.stub";
import { proposalId } from "./proposal-moment";
import type { ProposalRow } from "./proposal.entity";
import type { ProposalValue } from "./proposal.type";

/** What a read of a proposal takes from its row. */
export type ReadProposal = Pick<ProposalRow, "id" | "kind" | "category" | "status" | "periodId" | "serviceCode" | "bodyId" | "entryNumber" | "version" | "createdAt" | "orderId">;
export const PROPOSAL_COLUMNS = "id, kind, category, status, periodId, serviceCode, bodyId, entryNumber, version, createdAt, orderId";

/** asOf: the moment of the view that it stands in. */
export function proposalView(row: ReadProposal, periods: PeriodDesk, asOf: AsOf = NOW): ProposalValue {
  const { kind, category, status, periodId, serviceCode, bodyId, entryNumber, version, orderId } = row;
  const id = proposalId(row.id, asOf);
  const then = asOf.knownOn === null ? NOW : asOf;
  return {
    __typename: "Proposal", _ref: id, id, kind, category, status, version, orderId,
    period: periods.named(periodId),
    body: providerStub(bodyId, then),
    service: serviceCode === null ? null : serviceStub(serviceCode, then),
    entry: entryNumber === null ? null : registerEntryStub(entryNumber),
  };
}
