import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { queryWithin, type RunQuery } from "@tizilim/common/database/run-query";
import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import { localizedText } from "@tizilim/common/pure/localized-text";
import type { EntityManager } from "typeorm";
import { foundServicesAfter, settledBy, type FoundService, type SettledService, type StandingProposal, type ToldCandidates } from "../domain/found-service";
import { grouped } from "../duty/act-changes.store";
import { among } from "../duty/duty-scope";

interface Row {
  readonly id: string;
  readonly actId: string | null;
  readonly body: string | null;
  readonly foundOn: Day;
  readonly nameKk: string | null;
  readonly nameRu: string | null;
  readonly settledAt: Instant | null;
}

/** Takes in what was told of acts, each of them once: three statements for a page of the log, one where there is nothing to keep. */
export async function keepFoundServices(writer: EntityManager, told: ReadonlyArray<ToldCandidates>): Promise<void> {
  const ofActs = oneOf("actId", told.map(({ act }) => act));
  const known = await queryWithin(writer)<Row>(`SELECT id, actId, body, foundOn, nameKk, nameRu, settledAt FROM found_service WHERE ${ofActs.sql}`, ofActs.parameters);
  const after = told.flatMap((each) => foundServicesAfter(known.filter(({ actId }) => actId === each.act).map(serviceOf), each));
  if (after.length === 0) return;
  await writer.query(`DELETE FROM found_service WHERE ${ofActs.sql}`, [...ofActs.parameters]);
  await insertRows(writer, "found_service", after.map(rowOf));
}

/** All of them, or those of some bodies, each with what settles it; two statements. */
export async function settledFoundServices(query: RunQuery, bodies: ReadonlyArray<string> | null): Promise<SettledService[]> {
  const own = among("f.body", bodies);
  const rows = await query<Row>(
    `SELECT f.id, f.actId, f.body, f.foundOn, f.nameKk, f.nameRu, f.settledAt FROM found_service f WHERE 1 = 1${own.sql} ORDER BY f.foundOn, f.id`,
    own.parameters,
  );
  const standing = await query<StandingProposal & { readonly candidate: string }>(
    "SELECT c.candidate AS candidate, p.id AS proposal, p.submittedAt AS submittedAt FROM candidate_proposal c JOIN proposal p ON p.id = c.proposalId " +
      `JOIN found_service f ON f.id = c.candidate WHERE p.handedIn = 1 AND p.status <> 'WITHDRAWN'${own.sql}`,
    own.parameters,
  );
  const byCandidate = new Map<string, StandingProposal[]>();
  for (const each of standing) grouped(byCandidate, each.candidate, each);
  return rows.map((row) => settledBy(serviceOf(row), byCandidate.get(row.id) ?? []));
}

function serviceOf({ actId, nameKk, nameRu, ...row }: Row): FoundService {
  return { ...row, act: actId, name: localizedText(nameKk, nameRu) };
}

function rowOf({ act, name, id, body, foundOn, settledAt }: FoundService) {
  return { id, actId: act, body, foundOn, nameKk: name?.kk ?? null, nameRu: name?.ru ?? null, settledAt };
}
