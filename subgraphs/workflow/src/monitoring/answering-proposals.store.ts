import { and, oneOf } from "@tizilim/common/database/keyset";
import type { ProposalKind } from "../domain/proposal";
import type { ProposalVisibility } from "../domain/proposal-visibility";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { visibleProposals } from "../proposal/visible-proposals";

export interface AnsweringProposal {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly code: string;
}

/** Proposals of a quarter for services, that were handed in, are not withdrawn and may be seen; one statement. */
export async function answeringProposals(query: RunQuery, period: string, codes: ReadonlyArray<string>, visibility: ProposalVisibility): Promise<AnsweringProposal[]> {
  if (codes.length === 0) return [];
  const condition = and([
    oneOf("serviceCode", codes), visibleProposals(visibility), { sql: "periodId = ? AND handedIn = 1 AND status <> 'WITHDRAWN'", parameters: [period] },
  ]);
  return query<AnsweringProposal>(`SELECT id, kind, serviceCode AS code FROM proposal WHERE ${condition.sql} ORDER BY createdAt, id`, condition.parameters);
}
