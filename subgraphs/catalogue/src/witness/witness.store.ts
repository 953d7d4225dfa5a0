import { oneOf } from "@tizilim/common/database/keyset";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { EntityManager } from "typeorm";
import type { WitnessKey } from "../domain/proof/cosign-problems";
import { COSIGNATURE, parseNoteKey } from "../domain/proof/note-key";
import type { WitnessBody } from "../domain/proof/witness";

export interface WitnessKeyRow {
  readonly number: number;
  readonly body: WitnessBody;
  readonly noteKey: string;
  readonly registeredAt: string;
}

export interface CosignatureRow {
  readonly size: number;
  readonly body: WitnessBody;
  readonly noteKey: string;
  readonly line: string;
  readonly cosignedAt: string;
}

/** Every key that was registered, oldest first. Of a body its newest counts. */
export function witnessKeys(query: RunQuery): Promise<WitnessKeyRow[]> {
  return query("SELECT number, body, noteKey, registeredAt FROM witness_key ORDER BY number");
}

/** The keys that count now, of some bodies. */
export async function standingKeys(query: RunQuery, bodies: ReadonlyArray<WitnessBody>): Promise<WitnessKey[]> {
  const newest = new Map((await witnessKeys(query)).map((row) => [row.body, row]));
  return bodies.flatMap((body) => {
    const row = newest.get(body);
    const key = row === undefined ? null : parseNoteKey(row.noteKey, COSIGNATURE);
    return row === undefined || key === null ? [] : [{ number: row.number, body, key }];
  });
}

export async function newestCosigned(query: RunQuery): Promise<Map<WitnessBody, number>> {
  const rows = await query<{ body: WitnessBody; size: number }>("SELECT body, MAX(size) AS size FROM checkpoint_cosignature GROUP BY body");
  return new Map(rows.map(({ body, size }) => [body, size]));
}

/** Of checkpoints of some sizes, in the order in which bodies signed. */
export function cosignaturesOf(query: RunQuery, sizes: ReadonlyArray<number>): Promise<CosignatureRow[]> {
  const wanted = oneOf("c.size", sizes);
  return query(
    "SELECT c.size, c.body, k.noteKey, c.line, c.cosignedAt FROM checkpoint_cosignature c JOIN witness_key k ON k.number = c.keyNumber " +
      `WHERE ${wanted.sql} ORDER BY c.size, c.cosignedAt, c.body`,
    wanted.parameters,
  );
}

export async function insertWitnessKey(writer: EntityManager, row: WitnessKeyRow & { readonly registeredBy: string }): Promise<void> {
  await writer.query("INSERT INTO witness_key (number, body, noteKey, registeredBy, registeredAt) VALUES (?, ?, ?, ?, ?)", [
    row.number, row.body, row.noteKey, row.registeredBy, row.registeredAt,
  ]);
}

export async function insertCosignature(writer: EntityManager, row: Omit<CosignatureRow, "noteKey"> & { readonly keyNumber: number }): Promise<void> {
  await writer.query("INSERT INTO checkpoint_cosignature (size, body, keyNumber, line, cosignedAt) VALUES (?, ?, ?, ?, ?)", [
    row.size, row.body, row.keyNumber, row.line, row.cosignedAt,
  ]);
}
