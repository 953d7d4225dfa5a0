import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { LegalWriter } from "../log/legal-writer";
import { keepCandidateStates } from "./candidate-state.store";
import { CANDIDATE_COLUMNS, candidateOf, rowOf, type CandidateRow, type StoredCandidate } from "./candidate.row";

/** Those under a condition, in the order in which they were made. */
export async function storedCandidates(writer: Pick<LegalWriter, "query">, condition: SqlPart): Promise<StoredCandidate[]> {
  const rows = await writer.query<CandidateRow>(`SELECT ${CANDIDATE_COLUMNS} FROM act_candidate WHERE ${condition.sql} ORDER BY madeBy, place`, condition.parameters);
  return rows.map(candidateOf);
}

export function candidatesOfAct(writer: LegalWriter, act: string): Promise<StoredCandidate[]> {
  return storedCandidates(writer, { sql: "actId = ?", parameters: [act] });
}

/** Candidates as they are from now on, in place of those with the same ids: whoever writes holds the log's end. */
export async function keepCandidates(writer: LegalWriter, candidates: ReadonlyArray<StoredCandidate>): Promise<void> {
  if (candidates.length === 0) return;
  const named = oneOf("id", candidates.map(({ id }) => id));
  await writer.query(`DELETE FROM act_candidate WHERE ${named.sql}`, named.parameters);
  await insertRows(writer.manager, "act_candidate", candidates.map(rowOf));
  await keepCandidateStates(writer, candidates);
}
