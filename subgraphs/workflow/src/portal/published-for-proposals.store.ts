import { oneOf } from "@tizilim/common/database/keyset";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import { portalChanges, portalDetails } from "../domain/portal-card";
import type { PublishedDetails } from "../domain/portal-publication";
import type { ProposalState } from "../domain/proposal";
import { recordAsProposed } from "../domain/register-record";
import { registeredServices, type RegisteredLines } from "../facts/registered-services.store";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { publicationsOf, type RecordedPublication } from "./publication.store";

interface Handed {
  readonly id: string;
  readonly state: ProposalState;
  readonly submittedAt: Instant;
}

/**
 * RULES-2025/24-26: by period, for each card that its amendments change, when it was put out as the amendment has it; null
 * while it is not. Left out: what was withdrawn, and what was rejected by the day that binds without having been put out,
 * for that need not be out at all. `periods`: that day of each; null where it is not known. Three statements.
 */
export async function publishedForProposals(query: RunQuery, periods: ReadonlyMap<string, Day | null>): Promise<Map<string, Array<Date | null>>> {
  const handed = await amendmentsOf(query, [...periods.keys()]);
  const codes = [...new Set(handed.flatMap(({ state }) => state.content.code ?? []))];
  const services = await registeredServices(query, codes);
  const publications = await publicationsOf(query, codes);
  const published = new Map<string, Array<Date | null>>([...periods.keys()].map((period) => [period, []]));
  for (const proposal of handed) {
    const { period, content } = proposal.state;
    const wanted = wantedDetails(proposal, services);
    if (wanted === null) continue;
    const publishedAt = putOut(proposal, wanted, publications.get(content.code ?? "") ?? []);
    if (publishedAt !== null || !isRejectedBy(proposal.state, periods.get(period) ?? null)) published.get(period)?.push(publishedAt);
  }
  return published;
}

async function amendmentsOf(query: RunQuery, periods: ReadonlyArray<string>): Promise<Handed[]> {
  const named = oneOf("periodId", periods);
  const rows = await query<{ id: string; state: string; submittedAt: Instant }>(
    `SELECT id, state, submittedAt FROM proposal WHERE ${named.sql} AND kind = 'AMEND' AND handedIn = 1 AND status NOT IN ('DRAFT', 'WITHDRAWN') ORDER BY createdAt, id`,
    named.parameters,
  );
  return rows.map(({ state, ...row }) => ({ ...row, state: JSON.parse(state) as ProposalState }));
}

/** What the card must show by the amendment; null where it changes nothing of the six details. */
function wantedDetails({ state: { content, baseEntry } }: Handed, services: ReadonlyMap<string, RegisteredLines>): PublishedDetails | null {
  const { code } = content;
  const base = code === null || baseEntry === null ? null : (services.get(code)?.after(baseEntry) ?? null);
  if (code === null || base === null || baseEntry === null) return null;
  const proposed = recordAsProposed(content, { code, record: base, lastEntry: baseEntry });
  return portalChanges(base, proposed).length === 0 ? null : { ...portalDetails(proposed), status: proposed.status };
}

function putOut({ id, submittedAt }: Handed, wanted: PublishedDetails, publications: ReadonlyArray<RecordedPublication>): Date | null {
  const as = canonicalJson(wanted);
  const first = publications.find(({ proposal, details, publishedAt }) => proposal === id || (publishedAt >= submittedAt && canonicalJson(details) === as));
  return first === undefined ? null : new Date(first.publishedAt);
}

function isRejectedBy(state: ProposalState, binding: Day | null): boolean {
  return state.status === "REJECTED" && binding !== null && dayOf(new Date(state.conclusion.issuedAt)) <= binding;
}
