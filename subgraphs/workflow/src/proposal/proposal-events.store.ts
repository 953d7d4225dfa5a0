import { oneOf } from "@tizilim/common/database/keyset";
import type { ProposalEvent } from "../domain/proposal-event";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** What happened to each of the proposals, in its order; one statement. */
export async function proposalEvents(query: RunQuery, ids: ReadonlyArray<string>): Promise<Map<string, ProposalEvent[]>> {
  const named = oneOf("proposalId", ids);
  const rows = await query<{ proposalId: string; event: string }>(
    `SELECT proposalId, event FROM proposal_event WHERE ${named.sql} ORDER BY number`,
    named.parameters,
  );
  const events = new Map<string, ProposalEvent[]>(ids.map((id) => [id, []]));
  for (const { proposalId, event } of rows) events.get(proposalId)?.push(JSON.parse(event) as ProposalEvent);
  return events;
}
