import type { RunQuery } from "@tizilim/common/database/run-query";
import type { CodeScheme } from "../domain/code-scheme";
import type { OrderDocument } from "../domain/order-document";

/** RULES-2025/7: subsections in which orders that wait for the register's answer give codes; one statement. */
export async function awaitedSubsections(query: RunQuery, { sequence }: CodeScheme): Promise<Set<string>> {
  const rows = await query<{ document: string }>("SELECT document FROM register_order WHERE status = 'PENDING'");
  const lines = rows.flatMap(({ document }) => (JSON.parse(document) as OrderDocument).lines);
  return new Set(lines.flatMap(({ kind, code }) => (kind === "INCLUDE" ? [code.slice(0, code.length - sequence)] : [])));
}
