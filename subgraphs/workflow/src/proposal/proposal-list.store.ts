import { and, keysetPage, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { Instant } from "@tizilim/common/pure/instant";
import type { PageRequest } from "@tizilim/common/pure/page-request";
import type { ProposalStatus } from "../domain/proposal";
import type { ProposalVisibility } from "../domain/proposal-visibility";
import { visibleThen } from "./known-proposals.store";
import { PROPOSAL_COLUMNS, type ReadProposal } from "./proposal-view";
import { visibleProposals } from "./visible-proposals";

/** Proposals go by the moment at which they were made. */
export const PROPOSAL_SORT = [
  { name: "createdAt", of: (row: ReadProposal) => row.createdAt },
  { name: "id", of: (row: ReadProposal) => row.id },
] as const;

/** Conditions are AND, the values inside one list OR; null leaves a condition out, an empty list finds nothing. */
export interface ProposalFilter {
  /** By what was known at a moment; null: now. */
  readonly knownOn: Instant | null;
  readonly status: ReadonlyArray<ProposalStatus> | null;
  readonly period: string | null;
  readonly body: string | null;
}

/** One row more than the page where the list goes on. */
export function listProposals(reader: Reader, filter: ProposalFilter, visibility: ProposalVisibility, page: PageRequest): Promise<ReadProposal[]> {
  const { where, orderLimit } = keysetPage(PROPOSAL_SORT, page);
  const condition = and([conditionOf(filter, visibility), where]);
  return reader.rows<ReadProposal>(`SELECT ${PROPOSAL_COLUMNS} FROM ${tableOf(filter)} WHERE ${condition.sql} ${orderLimit}`, condition.parameters);
}

export async function countProposals(reader: Reader, filter: ProposalFilter, visibility: ProposalVisibility): Promise<number> {
  const condition = conditionOf(filter, visibility);
  const row = await reader.row<{ total: number | string }>(`SELECT COUNT(*) AS total FROM ${tableOf(filter)} WHERE ${condition.sql}`, condition.parameters);
  return Number(row?.total ?? 0);
}

function tableOf({ knownOn }: ProposalFilter): string {
  return knownOn === null ? "proposal" : "known_proposal";
}

function conditionOf({ status, period, body, knownOn }: ProposalFilter, visibility: ProposalVisibility): SqlPart {
  const parts = [knownOn === null ? visibleProposals(visibility) : visibleThen(visibility, knownOn)];
  if (status) parts.push(oneOf("status", status));
  if (period !== null) parts.push({ sql: "periodId = ?", parameters: [period] });
  if (body !== null) parts.push({ sql: "bodyId = ?", parameters: [body] });
  return and(parts);
}
