import { and, oneOf } from "@tizilim/common/database/keyset";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { ProposalVisibility } from "../domain/proposal-visibility";
import { visibleProposals } from "../proposal/visible-proposals";

export interface ProposalOfFound {
  readonly id: string;
  readonly candidate: string;
}

/** Proposals of a quarter that were made of found services, were handed in, are not withdrawn and may be seen; one statement. */
export async function proposalsOfFound(query: RunQuery, period: string, candidates: ReadonlyArray<string>, visibility: ProposalVisibility): Promise<ProposalOfFound[]> {
  if (candidates.length === 0) return [];
  const condition = and([
    oneOf("candidate", candidates), visibleProposals(visibility), { sql: "periodId = ? AND handedIn = 1 AND status <> 'WITHDRAWN'", parameters: [period] },
  ]);
  return query<ProposalOfFound>(
    `SELECT id, candidate FROM candidate_proposal JOIN proposal ON id = proposalId WHERE ${condition.sql} ORDER BY createdAt, id`,
    condition.parameters,
  );
}
