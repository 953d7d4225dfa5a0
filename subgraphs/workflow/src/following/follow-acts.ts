import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { EntityManager } from "typeorm";
import { actChangedOn, type ActState } from "./act-state";
import { askUpstream } from "./ask-upstream";
import { takeInLog } from "./take-in-log";

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
export function followActs(database: RegistryDatabase, legal: SubgraphLink, from: number): Promise<void> {
  const ask = async (since: number, limit: number) => (await askUpstream<{ legalActLog: ReadonlyArray<ActLine> }>(legal, LOG, { since, limit })).legalActLog;
  return takeInLog(database, { name: "acts", ask, keep }, from);
}

async function keep(writer: EntityManager, lines: ReadonlyArray<ActLine>): Promise<void> {
  const latest = new Map(lines.map((line) => [line.actId, line]));
  const named = oneOf("actId", [...latest.keys()]);
  await writer.query(`DELETE FROM known_act WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "known_act", [...latest.values()].map(({ actId, number, states }) => ({ actId, lastChange: number, states })));
  await insertRows(writer, "act_line", lines.map(({ number, actId, what, at, states }) => ({ number, actId, what, at, changedOn: actChangedOn(what, JSON.parse(states) as ActState[]) })));
}
