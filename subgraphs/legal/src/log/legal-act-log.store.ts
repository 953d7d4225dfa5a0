import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import { actVersionColumns, storedRecord, type ActVersionRow } from "../act/act-version.row";
import { CANDIDATE_COLUMNS, candidateOf, type CandidateRow } from "../candidate/candidate.row";
import type { LegalActLogLine } from "./legal-act-log-line.type";

/** Changes after a number with the states and candidates of their acts as they are known now: three statements for a page. */
export async function legalActLog(reader: Reader, since: number, limit: number): Promise<LegalActLogLine[]> {
  const changes = await reader.rows<Omit<LegalActLogLine, "states" | "candidates">>(
    `SELECT number, actId, kind AS what, at, changedOn FROM legal_change WHERE number > ? ORDER BY number LIMIT ${limit}`,
    [since],
  );
  if (changes.length === 0) return [];
  const acts = [...new Set(changes.map(({ actId }) => actId))];
  const [states, candidates] = [await statesOf(reader, acts), await candidatesOf(reader, acts)];
  return changes.map((change) => ({ ...change, states: JSON.stringify(states.get(change.actId) ?? []), candidates: JSON.stringify(candidates.get(change.actId) ?? []) }));
}

async function statesOf(reader: Reader, acts: ReadonlyArray<string>): Promise<Map<string, object[]>> {
  const named = oneOf("actId", acts);
  const rows = await reader.rows<ActVersionRow>(
    `SELECT ${actVersionColumns(reader)} FROM act_version WHERE ${named.sql} AND knownTo = ? ORDER BY actId, validFrom`,
    [...named.parameters, END_OF_TIME],
  );
  const states = new Map<string, object[]>(acts.map((act) => [act, []]));
  for (const row of rows) {
    const { kind, status, title } = storedRecord(row);
    states.get(row.actId)?.push({ validFrom: row.validFrom, validTo: row.validTo, kind, status, title });
  }
  return states;
}

/** Of each act the services that its newest edition has. */
async function candidatesOf(reader: Reader, acts: ReadonlyArray<string>): Promise<Map<string, object[]>> {
  const named = oneOf("actId", acts);
  const rows = await reader.rows<CandidateRow>(`SELECT ${CANDIDATE_COLUMNS} FROM act_candidate WHERE ${named.sql} AND gone = 0 ORDER BY madeBy, place`, named.parameters);
  const candidates = new Map<string, object[]>(acts.map((act) => [act, []]));
  for (const row of rows) {
    const { id, act, found, state, match, body, foundOn } = candidateOf(row);
    candidates.get(act)?.push({ id, kind: found.kind, state, matched: match.kind === "ONE", name: found.name, body, foundOn });
  }
  return candidates;
}
