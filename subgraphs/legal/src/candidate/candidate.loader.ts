import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import { CANDIDATE_COLUMNS, candidateOf, type CandidateRow, type StoredCandidate } from "./candidate.row";

export type CandidateLoader = DataLoader<string, StoredCandidate | null>;
export type CandidatesLoader = DataLoader<string, ReadonlyArray<StoredCandidate>>;

export function candidateLoader(reader: Reader): CandidateLoader {
  return new DataLoader(async (ids) => {
    const found = new Map((await read(reader, "id", ids)).map((candidate) => [candidate.id, candidate]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Those that the newest edition of an act has, in the order in which they were found. */
export function candidatesOfActLoader(reader: Reader): CandidatesLoader {
  return new DataLoader(async (acts) => {
    const found = (await read(reader, "actId", acts)).filter(({ gone }) => !gone);
    return acts.map((act) => found.filter((candidate) => candidate.act === act));
  });
}

async function read(reader: Reader, column: "id" | "actId", keys: ReadonlyArray<string>): Promise<StoredCandidate[]> {
  const named = oneOf(column, keys);
  const rows = await reader.rows<CandidateRow>(`SELECT ${CANDIDATE_COLUMNS} FROM act_candidate WHERE ${named.sql} ORDER BY madeBy, place`, named.parameters);
  return rows.map(candidateOf);
}
