import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { createTable, id, instant, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import { queryWithin, type RunQuery } from "@tizilim/common/database/run-query";
import type { Instant } from "@tizilim/common/pure/instant";
import type { MigrationInterface, QueryRunner } from "typeorm";
import type { ProposalEvent } from "../domain/proposal-event";
import { knownRows, type RecordedEvent } from "../proposal/known-proposal.row";

const PROPOSALS_AT_A_TIME = 200;
const LINES_AT_A_TIME = 5_000;

/** Proposals as they stood, with the time for which each state was known: made from the events of before, written with those to come. */
export class KnownProposals1700000000013 implements MigrationInterface {
  readonly name = "KnownProposals1700000000013";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      "known_proposal",
      {
        id: primary(id()), knownFrom: primary(instant()), knownTo: instant(), kind: text(8), category: text(24), status: text(24), periodId: text(8), serviceCode: nullable(id(16)),
        bodyId: id(), version: whole(), createdAt: instant(), handedIn: whole(), soleWriter: nullable(text(255)), orderId: nullable(id()), entryNumber: nullable(whole()),
      },
      [
        { name: "known_proposal_service", columnNames: ["serviceCode", "createdAt", "id"] },
        { name: "known_proposal_made", columnNames: ["createdAt", "id"] },
      ],
    );
    const query = queryWithin(runner.manager);
    await letTimeGoOn(query);
    const proposals = await query<{ id: string; createdAt: Instant }>("SELECT id, createdAt FROM proposal ORDER BY id");
    for (let at = 0; at < proposals.length; at += PROPOSALS_AT_A_TIME) {
      const some = proposals.slice(at, at + PROPOSALS_AT_A_TIME);
      const events = await eventsOf(query, some.map((proposal) => proposal.id));
      await insertRows(runner.manager, "known_proposal", some.flatMap((proposal) => knownRows(proposal, events.get(proposal.id) ?? [])));
    }
  }

  async down(): Promise<void> {
    throw new Error("what was known of proposals is never dropped");
  }
}

/** Where a clock was set back, or two ran apart, a later line counts as known no earlier than the one before it. */
async function letTimeGoOn(query: RunQuery): Promise<void> {
  let latest = "";
  for (let after = 0; ; ) {
    const lines = await query<{ number: number; recordedAt: Instant }>(`SELECT number, recordedAt FROM proposal_event WHERE number > ? ORDER BY number LIMIT ${LINES_AT_A_TIME}`, [after]);
    for (const { number, recordedAt } of lines) {
      if (recordedAt < latest) await query("UPDATE proposal_event SET recordedAt = ? WHERE number = ?", [latest, number]);
      else latest = recordedAt;
    }
    const last = lines.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}

async function eventsOf(query: RunQuery, ids: ReadonlyArray<string>): Promise<Map<string, RecordedEvent[]>> {
  const named = oneOf("proposalId", ids);
  const rows = await query<{ proposalId: string; recordedAt: Instant; event: string }>(`SELECT proposalId, recordedAt, event FROM proposal_event WHERE ${named.sql} ORDER BY number`, named.parameters);
  const events = new Map<string, RecordedEvent[]>(ids.map((each) => [each, []]));
  for (const { proposalId, recordedAt, event } of rows) events.get(proposalId)?.push({ recordedAt, event: JSON.parse(event) as ProposalEvent });
  return events;
}
