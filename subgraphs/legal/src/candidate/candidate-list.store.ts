import { and, keysetPage, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { PageRequest } from "@tizilim/common/pure/page-request";
import type { CandidateKind, CandidateState } from "../domain/candidate/candidate";
import { CANDIDATE_COLUMNS, candidateOf, type CandidateRow, type StoredCandidate } from "./candidate.row";

/** Candidates go by the moment at which they were found. */
export const CANDIDATE_SORT = [
  { name: "madeBy", of: ({ madeBy }: StoredCandidate) => madeBy },
  { name: "place", of: ({ place }: StoredCandidate) => place },
] as const;

/** Conditions are AND, the values inside one list OR; null leaves a condition out, an empty list finds nothing. */
export interface CandidateFilter {
  readonly state: ReadonlyArray<CandidateState> | null;
  readonly kind: ReadonlyArray<CandidateKind> | null;
  /** Whether a service of the register answers to it. */
  readonly matched: boolean | null;
  readonly hidden: boolean | null;
}

/** Of the newest editions; one row more than the page where the list goes on. */
export async function listCandidates(reader: Reader, filter: CandidateFilter, page: PageRequest): Promise<StoredCandidate[]> {
  const { where, orderLimit } = keysetPage(CANDIDATE_SORT, page);
  const condition = and([conditionOf(filter), where]);
  const rows = await reader.rows<CandidateRow>(`SELECT ${CANDIDATE_COLUMNS} FROM act_candidate WHERE ${condition.sql} ${orderLimit}`, condition.parameters);
  return rows.map(candidateOf);
}

export async function countCandidates(reader: Reader, filter: CandidateFilter): Promise<number> {
  const condition = conditionOf(filter);
  const row = await reader.row<{ total: number | string }>(`SELECT COUNT(*) AS total FROM act_candidate WHERE ${condition.sql}`, condition.parameters);
  return Number(row?.total ?? 0);
}

function conditionOf({ state, kind, matched, hidden }: CandidateFilter): SqlPart {
  const parts: SqlPart[] = [{ sql: "gone = 0", parameters: [] }];
  if (state) parts.push(oneOf("state", state));
  if (kind) parts.push(oneOf("kind", kind));
  if (matched !== null) parts.push({ sql: matched ? "code IS NOT NULL" : "code IS NULL", parameters: [] });
  if (hidden !== null) parts.push({ sql: "hidden = ?", parameters: [hidden ? 1 : 0] });
  return and(parts);
}
