import { oneOf } from "@tizilim/common/database/keyset";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { HeldBy } from "../domain/share-plan";
import { ENDPOINT_COLUMNS, filterOf, standingOf, type EndpointRow } from "../endpoint/endpoint.row";
import type { HeldEndpoint } from "./held-endpoint";

export interface ServedEndpoint extends HeldBy {
  readonly version: number;
}

/** Every endpoint that something may have to be sent to, with its holder. */
export async function servedEndpoints(database: RegistryDatabase): Promise<ServedEndpoint[]> {
  return database.reader.query("SELECT id, holder, version FROM endpoint WHERE deletedAt IS NULL AND status IN ('UNVERIFIED', 'ACTIVE') ORDER BY id");
}

/** Takes endpoints by compare and swap: one that somebody else has taken meanwhile, or that its owner has changed, is left alone. */
export async function takeEndpoints(database: RegistryDatabase, endpoints: ReadonlyArray<HeldBy>, me: string): Promise<void> {
  await database.transaction(async (writer) => {
    for (const [holder, ids] of byHolder(endpoints)) {
      const named = oneOf("id", ids);
      const was = holder === null ? { sql: "holder IS NULL", parameters: [] } : { sql: "holder = ?", parameters: [holder] };
      await writer.query(`UPDATE endpoint SET holder = ? WHERE ${was.sql} AND ${named.sql}`, [me, ...was.parameters, ...named.parameters]);
    }
  });
}

function byHolder(endpoints: ReadonlyArray<HeldBy>): Map<string | null, string[]> {
  const ids = new Map<string | null, string[]>();
  for (const { id, holder } of endpoints) {
    const others = ids.get(holder);
    if (others === undefined) ids.set(holder, [id]);
    else others.push(id);
  }
  return ids;
}

/** Gives an endpoint on, once nothing of it is under way. */
export async function giveEndpoints(database: RegistryDatabase, given: ReadonlyArray<{ readonly id: string; readonly to: string }>, me: string): Promise<void> {
  await database.transaction(async (writer) => {
    for (const { id, to } of given) await writer.query("UPDATE endpoint SET holder = ? WHERE id = ? AND holder = ?", [to, id, me]);
  });
}

interface KeyRow {
  readonly endpointId: string;
  readonly turn: number;
  readonly kind: "ED25519" | "HMAC";
  readonly secret: string;
  readonly endsAt: string | null;
}

/** What this worker needs to serve those of these endpoints that it holds; three statements for any number. */
export async function heldEndpoints(database: RegistryDatabase, ids: ReadonlyArray<string>, me: string): Promise<HeldEndpoint[]> {
  if (ids.length === 0) return [];
  const named = oneOf("id", ids);
  const rows: EndpointRow[] = await database.reader.query(`SELECT ${ENDPOINT_COLUMNS} FROM endpoint WHERE holder = ? AND ${named.sql}`, [me, ...named.parameters]);
  if (rows.length === 0) return [];
  const of = oneOf("endpointId", rows.map(({ id }) => id));
  const keyRows: KeyRow[] = await database.reader.query(`SELECT endpointId, turn, kind, secret, endsAt FROM endpoint_key WHERE ${of.sql}`, [...of.parameters]);
  const turns: Array<{ endpointId: string; turn: number }> = await database.reader.query(
    `SELECT endpointId, MAX(turn) AS turn FROM delivery_attempt WHERE ${of.sql} GROUP BY endpointId`,
    [...of.parameters],
  );
  const keys = new Map<string, KeyRow[]>(rows.map(({ id }) => [id, []]));
  for (const key of keyRows) keys.get(key.endpointId)?.push(key);
  const lastTurn = new Map(turns.map(({ endpointId, turn }) => [endpointId, turn]));
  return rows.map((row) => ({
    id: row.id, url: row.url, selection: row.selection, filter: filterOf(row), version: row.version, standing: standingOf(row),
    keys: keys.get(row.id) ?? [], lastTurn: lastTurn.get(row.id) ?? 0,
  }));
}
