import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { EntityManager } from "typeorm";
import type { ProposalState } from "../domain/proposal";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { rowOf, type StoredProposal } from "./proposal.row";

type Row = Omit<StoredProposal, "state"> & { readonly state: string };

/** Those of the ids that there are, by id; one statement. */
export async function storedProposals(query: RunQuery, ids: ReadonlyArray<string>): Promise<Map<string, StoredProposal>> {
  if (ids.length === 0) return new Map();
  const named = oneOf("id", ids);
  const rows = await query<Row>(`SELECT id, version, createdAt, state FROM proposal WHERE ${named.sql}`, named.parameters);
  return new Map(rows.map((row) => [row.id, { ...row, state: JSON.parse(row.state) as ProposalState }]));
}

/** Compare and swap by the version before. Throws where it is not the one that stands: whoever writes holds the log's end. */
export async function writeProposal(writer: EntityManager, proposal: StoredProposal, before: StoredProposal | null): Promise<void> {
  const { id, ...columns } = rowOf(proposal);
  if (before === null) return insertRows(writer, "proposal", [{ id, ...columns }]);
  const names = Object.keys(columns) as Array<keyof typeof columns>;
  const { sql, parameters } = { sql: names.map((name) => `${name} = ?`).join(", "), parameters: names.map((name) => columns[name]) };
  await writer.query(`UPDATE proposal SET ${sql} WHERE id = ? AND version = ?`, [...parameters, id, before.version]);
  const rows: Array<{ version: number }> = await writer.query("SELECT version FROM proposal WHERE id = ?", [id]);
  if (rows[0]?.version !== proposal.version) throw new Error(`proposal ${id} was changed beside the log`);
}
