import { changedRows } from "@tizilim/common/database/changed-rows";
import { insertRows } from "@tizilim/common/database/insert-rows";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { EntityManager } from "typeorm";
import type { NoticeCode } from "../domain/notice-code";
import type { Outcome, Written } from "./outcome";

/** Told once for an endpoint: it says nothing new the second time. */
const TOLD_ONCE: ReadonlySet<NoticeCode> = new Set(["PAYLOAD_LARGE"]);

/**
 * Writes what several attempts left behind, all in one transaction: for each the endpoint by one statement that only its holder
 * can have met, and one for all lines of the log. `repeated`: an earlier try broke off; it may have been written all the same, or met a
 * line of the same turn: then the endpoint was in other hands meanwhile.
 */
export async function writeOutcomes(database: RegistryDatabase, outcomes: ReadonlyArray<Outcome>, me: string, repeated: boolean): Promise<Written[]> {
  return database.transaction(async (writer) => {
    const known = repeated ? await loggedAlready(writer, outcomes) : new Map<Outcome, Written>();
    const written = new Map<Outcome, Written>(known);
    // In one order for all workers, so that no two of them wait for each other.
    for (const outcome of [...outcomes].sort((one, other) => (one.endpoint < other.endpoint ? -1 : 1))) {
      if (!known.has(outcome)) written.set(outcome, await writeEndpoint(writer, outcome, me));
    }
    const lines = outcomes.filter((outcome) => !known.has(outcome) && written.get(outcome) !== "LOST");
    await insertRows(writer, "delivery_attempt", lines.map(({ endpoint, logged }) => ({ endpointId: endpoint, ...logged })));
    for (const { endpoint, notice, logged } of lines.filter((outcome) => outcome.notice !== null && written.get(outcome) === "KEPT")) {
      if (notice !== null) await writeNotice(writer, endpoint, notice, logged);
    }
    return outcomes.map((outcome) => written.get(outcome) ?? "LOST");
  });
}

async function writeEndpoint(writer: EntityManager, { endpoint, version, from, after, logged }: Outcome, me: string): Promise<Written> {
  const held = () => changedRows(writer, "UPDATE endpoint SET holder = holder WHERE id = ? AND holder = ?", [endpoint, me]);
  if (after === null) return (await held()) === 1 ? "KEPT" : "LOST";
  const delivered = after.position > from;
  const changed = delivered
    ? await changedRows(
        writer,
        "UPDATE endpoint SET position = ?, attempt = 0, dueAt = NULL, failingSince = NULL WHERE id = ? AND holder = ? AND position >= ? AND position < ?",
        [after.position, endpoint, me, from, after.position],
      )
    : await changedRows(
        writer,
        "UPDATE endpoint SET changedAt = CASE WHEN status = ? THEN changedAt ELSE ? END, pausedAt = ?, status = ?, attempt = ?, dueAt = ?, failingSince = ?, " +
          "pausedBecause = ?, verifiedAt = ? WHERE id = ? AND holder = ? AND version = ? AND position >= ?",
        [
          after.status, logged.at, after.status === "PAUSED" ? logged.at : null, after.status, after.attempt, after.dueAt, after.failingSince,
          after.pausedBecause, after.verifiedAt, endpoint, me, version, from,
        ],
      );
  if (changed === 1) return "KEPT";
  return (await held()) === 1 ? "LOGGED" : "LOST";
}

async function loggedAlready(writer: EntityManager, outcomes: ReadonlyArray<Outcome>): Promise<Map<Outcome, Written>> {
  const rows: Array<{ endpointId: string; turn: number; number: number; outcome: string; at: string }> = await writer.query(
    `SELECT endpointId, turn, number, outcome, at FROM delivery_attempt WHERE ${outcomes.map(() => "(endpointId = ? AND turn = ?)").join(" OR ")}`,
    outcomes.flatMap(({ endpoint, logged }) => [endpoint, logged.turn]),
  );
  const known = new Map<Outcome, Written>();
  for (const outcome of outcomes) {
    const { logged } = outcome;
    const row = rows.find(({ endpointId, turn }) => endpointId === outcome.endpoint && turn === logged.turn);
    const isOwn = row?.number === logged.number && row.outcome === logged.outcome && row.at === logged.at;
    if (row !== undefined) known.set(outcome, isOwn ? "KEPT" : "LOST");
  }
  return known;
}

async function writeNotice(writer: EntityManager, endpointId: string, code: NoticeCode, { number, at }: { number: number; at: string }): Promise<void> {
  const rows: Array<{ code: NoticeCode; turn: number }> = await writer.query("SELECT code, turn FROM endpoint_notice WHERE endpointId = ?", [endpointId]);
  if (TOLD_ONCE.has(code) && rows.some((row) => row.code === code)) return;
  const turn = rows.reduce((last, row) => Math.max(last, row.turn), 0) + 1;
  await insertRows(writer, "endpoint_notice", [{ endpointId, turn, code, number, at }]);
}

export interface MovedPosition {
  readonly endpoint: string;
  readonly from: number;
  readonly to: number;
}

/** Moves positions over entries that filters leave out; as many statements as there are different moves. */
export async function movePositions(database: RegistryDatabase, moves: ReadonlyArray<MovedPosition>, me: string): Promise<void> {
  const alike = new Map<string, MovedPosition[]>();
  for (const move of moves) alike.set(`${move.from} ${move.to}`, [...(alike.get(`${move.from} ${move.to}`) ?? []), move]);
  await database.transaction(async (writer) => {
    for (const [first, ...others] of alike.values()) {
      if (first === undefined) continue;
      const ids = [first, ...others].map(({ endpoint }) => endpoint);
      await writer.query(
        `UPDATE endpoint SET position = ? WHERE holder = ? AND position >= ? AND position < ? AND id IN (${ids.map(() => "?").join(", ")})`,
        [first.to, me, first.from, first.to, ...ids],
      );
    }
  });
}
