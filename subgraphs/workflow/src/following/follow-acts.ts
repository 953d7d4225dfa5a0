import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { Day } from "@tizilim/common/pure/day";
import type { EntityManager } from "typeorm";
import type { FoundCandidate } from "../domain/found-service";
import { keepFoundServices } from "../found/found-service.store";
import { actChangedOn, type ActState } from "./act-state";
import { askUpstream } from "./ask-upstream";
import { takeInLog } from "@tizilim/common/following/take-in-log";

const LOG = "query ($since: Int!, $limit: Int!) { legalActLog(since: $since, limit: $limit) { number actId what at changedOn states candidates } }";

interface ActLine {
  readonly number: number;
  readonly actId: string;
  readonly what: string;
  readonly at: string;
  /** The day from which the act says something else; null where the states tell it, or it says the same. */
  readonly changedOn: Day | null;
  /** JSON of the act's states as known when it was asked. */
  readonly states: string;
  /** JSON of the services found in it, as known when it was asked. */
  readonly candidates: string;
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
  await insertRows(writer, "act_line", lines.map(({ number, actId, what, at, changedOn, states }) =>
    ({ number, actId, what, at, changedOn: changedOn ?? actChangedOn(what, JSON.parse(states) as ActState[]) })));
  await keepFoundServices(writer, [...latest.values()].map(({ actId, at, candidates }) => ({ act: actId, at, candidates: JSON.parse(candidates) as FoundCandidate[] })));
}
