import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { LegalWriter } from "../log/legal-writer";
import type { StoredCandidate } from "./candidate.row";

/** Of a candidate, what it counts for: kept for all the time for which it was known. */
interface CandidateStateRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly matched: string;
  readonly gone: number;
}

/** What candidates count for from now on; what they counted for before stays known for its time. */
export async function keepCandidateStates(writer: LegalWriter, candidates: ReadonlyArray<StoredCandidate>): Promise<void> {
  const rows = candidates.map(({ id, found, state, match, gone }): CandidateStateRow => ({ id, kind: found.kind, state, matched: match.kind, gone: gone ? 1 : 0 }));
  const named = oneOf("id", rows.map(({ id }) => id));
  const stood = await writer.query<CandidateStateRow>(`SELECT id, kind, state, matched, gone FROM candidate_state WHERE ${named.sql} AND knownTo = ?`, [...named.parameters, END_OF_TIME]);
  const known = new Map(stood.map((row) => [row.id, wordOf(row)]));
  const changed = rows.filter((row) => known.get(row.id) !== wordOf(row));
  const ended = oneOf("id", changed.flatMap(({ id }) => (known.has(id) ? id : [])));
  if (ended.parameters.length > 0) {
    // What one transaction says and takes back was known at no moment.
    await writer.query(`DELETE FROM candidate_state WHERE ${ended.sql} AND knownFrom = ?`, [...ended.parameters, writer.recordedAt]);
    await writer.query(`UPDATE candidate_state SET knownTo = ? WHERE ${ended.sql} AND knownTo = ?`, [writer.recordedAt, ...ended.parameters, END_OF_TIME]);
  }
  await insertRows(writer.manager, "candidate_state", changed.map((row) => ({ ...row, knownFrom: writer.recordedAt, knownTo: END_OF_TIME })));
}

function wordOf({ kind, state, matched, gone }: CandidateStateRow): string {
  return [kind, state, matched, gone].join();
}
