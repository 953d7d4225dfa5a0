import type { SqlValue } from "@tizilim/common/database/reader";
import type { ProposalEvent } from "../domain/proposal-event";
import type { WorkflowWriter } from "../log/workflow-writer";
import { keepKnown } from "./known-proposals.store";
import { lifeAfter } from "./life-after";
import { rowOf, type StoredProposal } from "./proposal.row";

/** Rows of one statement, so that it fits the parameters that every database takes. */
const MOST_ROWS = 200;

export interface ProposalChange {
  /** As it stands: whoever writes holds the log's end. */
  readonly before: StoredProposal;
  readonly events: ReadonlyArray<ProposalEvent>;
}

/** Writes what was decided of many proposals at once, in as many statements for a hundred as for one. */
export async function keepEventsOfMany(writer: WorkflowWriter, changes: ReadonlyArray<ProposalChange>): Promise<void> {
  const lives = changes.map(({ before, events }) => ({ before, ...lifeAfter(before.id, before, events) }));
  for (let at = 0; at < lives.length; at += MOST_ROWS) {
    const after = lives.slice(at, at + MOST_ROWS).map(({ before, state, version }): StoredProposal => ({ ...before, state, version }));
    const { sql, parameters } = updateOf(after.map((proposal) => ({ ...rowOf(proposal) })));
    await writer.manager.query(sql, parameters);
    await keepKnown(writer, after);
  }
  await writer.append(lives.flatMap(({ logged }) => logged));
}

/** Every column but the id, each row with values of its own. */
function updateOf(rows: ReadonlyArray<Readonly<Record<string, SqlValue>>>): { sql: string; parameters: SqlValue[] } {
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== "id");
  const cases = `CASE id ${rows.map(() => "WHEN ? THEN ?").join(" ")} END`;
  return {
    sql: `UPDATE proposal SET ${columns.map((name) => `${name} = ${cases}`).join(", ")} WHERE id IN (${rows.map(() => "?").join(", ")})`,
    parameters: [...columns.flatMap((name) => rows.flatMap((row) => [row["id"] ?? null, row[name] ?? null])), ...rows.map((row) => row["id"] ?? null)],
  };
}
