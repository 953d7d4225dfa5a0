import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { EntityManager } from "typeorm";
import { askUpstream } from "./ask-upstream";
import { actChangedOn, type ActState } from "./act-state";
import { lockFollowed, moveFollowed } from "./followed-log.store";

const LINES_AT_A_TIME = 500;
const LOG = "query ($since: Int!, $limit: Int!) { legalActLog(since: $since, limit: $limit) { number actId what at states } }";

interface ActLine {
  readonly number: number;
  readonly actId: string;
  readonly what: string;
  readonly at: string;
  /** JSON of the act's states as known when it was asked. */
  readonly states: string;
}

/** Takes in the changes of acts after a number up to the end of their log. Rejects when the legal subgraph does not answer. */
export async function followActs(database: RegistryDatabase, legal: SubgraphLink, from: number): Promise<void> {
  for (let since = from; ; ) {
    const { legalActLog: lines } = await askUpstream<{ legalActLog: ReadonlyArray<ActLine> }>(legal, LOG, { since, limit: LINES_AT_A_TIME });
    const last = lines.at(-1);
    if (last === undefined) return;
    await database.transaction((writer) => takeIn(writer, lines));
    if (lines.length < LINES_AT_A_TIME) return;
    since = last.number;
  }
}

async function takeIn(writer: EntityManager, sent: ReadonlyArray<ActLine>): Promise<void> {
  const known = await lockFollowed(writer, "acts");
  const lines = sent.filter(({ number }) => number > known);
  const last = lines.at(-1);
  if (last === undefined || lines[0]?.number !== known + 1) return;
  const latest = new Map(lines.map((line) => [line.actId, line]));
  const named = oneOf("actId", [...latest.keys()]);
  await writer.query(`DELETE FROM known_act WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "known_act", [...latest.values()].map(({ actId, number, states }) => ({ actId, lastChange: number, states })));
  await insertRows(writer, "act_line", lines.map(({ number, actId, what, at, states }) => ({ number, actId, what, at, changedOn: actChangedOn(what, JSON.parse(states) as ActState[]) })));
  await moveFollowed(writer, "acts", last.number);
}
