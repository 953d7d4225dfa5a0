import type { CallSubgraph, CallTerms } from "../execute/call-subgraph";
import type { Fault } from "../execute/fault";
import type { PlanPath } from "../execute/flatten-path";
import type { JsonObject } from "../execute/own-value";
import type { FetchJournal, Run } from "../execute/run";
import type { EventRoot } from "./event-root";
import type { MergedPlan } from "./merged-plan";

/** What the subgraphs brought, before anything is cut from it. */
export interface RanMerged extends FetchJournal {
  readonly plan: MergedPlan;
  /** Number of the change before the first element. */
  readonly since: number;
  /** Null where the list itself is not there. */
  readonly elements: ReadonlyArray<unknown> | null;
  /** In canonical names. */
  readonly faults: ReadonlyArray<Fault>;
  readonly done: ReadonlyArray<DoneFetch>;
}

/** A fetch that was answered. */
export interface DoneFetch {
  readonly service: string;
  readonly path: PlanPath;
  readonly operation: string;
  /** Those that it was for; empty for a fetch of root fields. */
  readonly entities: ReadonlySet<JsonObject>;
}

export async function runMerged(root: EventRoot, plan: MergedPlan, since: number, count: number, call: CallSubgraph, terms: CallTerms): Promise<RanMerged> {
  const data: JsonObject = {};
  const faults: Fault[] = [];
  const done: DoneFetch[] = [];
  const journal: FetchJournal = { lost: [], nulled: new Map() };
  const fetch: Run["fetch"] = async (request, path, entities) => {
    const answer = await call(request, terms);
    done.push({ service: request.service, path, operation: request.query, entities: new Set(entities) });
    return answer;
  };
  await plan.step?.({ variables: plan.query.part(since, count), holds: () => false, fetch, data, faults, journal });
  const list = data[root.listField];
  return { plan, since, elements: Array.isArray(list) ? list.slice(0, count) : null, faults, done, ...journal };
}
