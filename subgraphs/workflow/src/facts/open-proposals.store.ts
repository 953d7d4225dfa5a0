import { oneOf } from "@tizilim/common/database/keyset";
import type { ProposalContent, ProposalState } from "../domain/proposal";
import type { OpenProposal } from "../domain/submission-facts";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { nameKey } from "../proposal/name-key";

/** Handed in and not decided. */
const OPEN = ["SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"];

/** Open proposals for the same services, by code or, of inclusions, by name; one statement. */
export async function openProposals(query: RunQuery, contents: ReadonlyArray<ProposalContent>): Promise<OpenProposal[]> {
  const codes = [...new Set(contents.flatMap(({ code, draft }) => [code, draft.replaces ?? null]).filter((code) => code !== null))];
  const keys = [...new Set(contents.filter(({ kind }) => kind === "INCLUDE").flatMap(({ draft }) => [nameKey(draft.name?.kk), nameKey(draft.name?.ru)]).filter((key) => key !== null))];
  if (codes.length === 0 && keys.length === 0) return [];
  const ways = [oneOf("serviceCode", codes), oneOf("nameKeyKk", keys), oneOf("nameKeyRu", keys)];
  const open = oneOf("status", OPEN);
  const rows = await query<{ id: string; state: string }>(
    `SELECT id, state FROM proposal WHERE ${open.sql} AND (${ways.map(({ sql }) => sql).join(" OR ")})`,
    [...open.parameters, ...ways.flatMap(({ parameters }) => parameters)],
  );
  return rows.map(({ id, state }) => {
    const { kind, body, code, draft } = (JSON.parse(state) as ProposalState).content;
    return { id, kind, body, code, names: [draft.name?.kk, draft.name?.ru].filter((name) => name != null) };
  });
}
