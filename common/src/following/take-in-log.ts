import type { RegistryDatabase } from "../database/registry-database";
import type { EntityManager } from "typeorm";
import { lockFollowed, moveFollowed, type FollowedLog } from "./followed-log.store";

interface Line {
  readonly number: number;
}

/** Where the lines of a log come from, and how they are kept; `keep` gets each line once, without a gap. */
export interface TakenLog<L extends Line> {
  readonly name: FollowedLog;
  readonly ask: (since: number, limit: number) => Promise<ReadonlyArray<L>>;
  readonly keep: (writer: EntityManager, lines: ReadonlyArray<L>) => Promise<void>;
}

const LINES_AT_A_TIME = 500;

/** Takes in the lines of a log after a number up to its end. Rejects when whoever writes the log does not answer. */
export async function takeInLog<L extends Line>(database: RegistryDatabase, log: TakenLog<L>, from: number): Promise<void> {
  for (let since = from; ; ) {
    const lines = await log.ask(since, LINES_AT_A_TIME);
    const last = lines.at(-1);
    if (last === undefined) return;
    await database.transaction((writer) => takeIn(writer, log, lines));
    if (lines.length < LINES_AT_A_TIME) return;
    since = last.number;
  }
}

async function takeIn<L extends Line>(writer: EntityManager, { name, keep }: TakenLog<L>, sent: ReadonlyArray<L>): Promise<void> {
  const known = await lockFollowed(writer, name);
  const lines = sent.filter(({ number }) => number > known);
  const last = lines.at(-1);
  // A gap would be a lost line: it is asked for anew.
  if (last === undefined || lines[0]?.number !== known + 1) return;
  await keep(writer, lines);
  await moveFollowed(writer, name, last.number);
}
