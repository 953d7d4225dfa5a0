import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { EntityManager } from "typeorm";
import type { Conclusion } from "../domain/conclusion";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** RULES-2025/18: how many were issued in a year. */
export async function conclusionsOfYear(query: RunQuery, year: number): Promise<number> {
  const rows = await query<{ total: number | string }>("SELECT COUNT(*) AS total FROM conclusion WHERE year = ?", [year]);
  return Number(rows[0]?.total ?? 0);
}

/** Kept once and never changed but for the moment of its sending. */
export async function keepConclusion(writer: EntityManager, proposal: string, { number, issuedAt, sentAt, grounds }: Conclusion): Promise<void> {
  await insertRows(writer, "conclusion", [{ number, proposalId: proposal, year: Number(number.slice(0, 4)), issuedAt, sentAt, grounds: JSON.stringify(grounds) }]);
}

/** By proposal, those that were issued, with the moment of their sending; one statement. */
export async function conclusionsOf(query: RunQuery, proposals: ReadonlyArray<string>): Promise<Map<string, Conclusion>> {
  const named = oneOf("proposalId", proposals);
  const rows = await query<Omit<Conclusion, "grounds"> & { proposalId: string; grounds: string }>(
    `SELECT proposalId, number, grounds, issuedAt, sentAt FROM conclusion WHERE ${named.sql}`,
    named.parameters,
  );
  return new Map(rows.map(({ proposalId, grounds, ...conclusion }) => [proposalId, { ...conclusion, grounds: JSON.parse(grounds) as Conclusion["grounds"] }]));
}
