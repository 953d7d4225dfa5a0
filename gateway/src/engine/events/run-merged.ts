import type { CallSubgraph, CallTerms } from "../execute/call-subgraph";
import type { Fault } from "../execute/fault";
import type { JsonObject } from "../execute/own-value";
import type { LostFetch } from "../execute/run";
import type { EventRoot } from "./event-root";
import type { MergedPlan } from "./merged-plan";

/** What the subgraphs brought, before anything is cut from it. */
export interface RanMerged {
  readonly plan: MergedPlan;
  /** Number of the change before the first element. */
  readonly since: number;
  /** Null where the list itself is not there. */
  readonly elements: ReadonlyArray<unknown> | null;
  /** In canonical names. */
  readonly faults: ReadonlyArray<Fault>;
  readonly lost: ReadonlyArray<LostFetch>;
}

export async function runMerged(root: EventRoot, plan: MergedPlan, since: number, count: number, call: CallSubgraph, terms: CallTerms): Promise<RanMerged> {
  const data: JsonObject = {};
  const faults: Fault[] = [];
  const lost: LostFetch[] = [];
  await plan.step?.({ variables: plan.query.part(since, count), holds: () => false, fetch: (request) => call(request, terms), data, faults, lost });
  const list = data[root.listField];
  return { plan, since, elements: Array.isArray(list) ? list.slice(0, count) : null, faults, lost };
}
