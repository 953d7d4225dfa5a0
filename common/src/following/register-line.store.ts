import { insertRows } from "../database/insert-rows";
import { oneOf } from "../database/keyset";
import type { EntityManager } from "typeorm";
import type { RunQuery } from "../database/run-query";
import type { LineChange, RegisterLine } from "./register-line";

type Row = Omit<RegisterLine, "changes"> & { readonly changes: string };

export function keepLines(writer: EntityManager, lines: ReadonlyArray<RegisterLine>): Promise<void> {
  return insertRows(writer, "register_line", lines.map(({ changes, ...line }) => ({ ...line, changes: JSON.stringify(changes) })));
}

/** Lines about each of the subjects in the order of the log; one statement. Every subject has a list. */
export async function linesOf(query: RunQuery, subjects: Iterable<string>): Promise<Map<string, RegisterLine[]>> {
  const lines = new Map<string, RegisterLine[]>([...subjects].map((subject) => [subject, []]));
  if (lines.size === 0) return lines;
  const named = oneOf("subject", [...lines.keys()]);
  const rows = await query<Row>(
    `SELECT number, kind, subject, changes, effectiveFrom, recordedAt, proposal FROM register_line WHERE ${named.sql} ORDER BY number`,
    named.parameters,
  );
  for (const row of rows) lines.get(row.subject)?.push({ ...row, changes: JSON.parse(row.changes) as LineChange[] });
  return lines;
}

/** Whether any entry came from one of these proposals. */
export async function proposalsInRegister(query: RunQuery, proposals: ReadonlyArray<string>): Promise<boolean> {
  const named = oneOf("proposal", proposals);
  return (await query(`SELECT number FROM register_line WHERE ${named.sql} LIMIT 1`, named.parameters)).length > 0;
}
