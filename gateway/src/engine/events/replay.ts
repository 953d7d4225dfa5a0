import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import type { Fault } from "../execute/fault";
import { fetchedFields } from "../execute/fetched-fields";
import { objectsAt, type PlanPath } from "../execute/flatten-path";
import { isJsonObject, ownValue, type JsonObject } from "../execute/own-value";
import type { LostFetch } from "../execute/run";
import type { CanonicalPart } from "./canonical-part";
import type { EventRoot } from "./event-root";
import { leadsThrough } from "./merged-set";

/**
 * The faults that the selection's own plan would have met at one change where the fetches are lost: its steps are gone
 * through over the data that is there, and no subgraph is asked. Null where its own plan takes another way.
 */
export async function replay(root: EventRoot, part: CanonicalPart, element: unknown, lost: ReadonlyArray<LostFetch>): Promise<ReadonlyArray<Fault> | null> {
  const { query, step } = part.own();
  const data: JsonObject = { [root.listField]: [element] };
  const faults: Fault[] = [];
  const met = new Set<LostFetch>();
  await step?.({
    variables: query.part(0, 1),
    holds: () => false,
    fetch: (request, path) => {
      const same = lost.find((each) => each.service === request.service && samePath(each.path, path));
      if (same === undefined) return Promise.resolve(nothingMore(request.variables["representations"], path, data));
      met.add(same);
      return same.answer === null ? Promise.reject(same.failure as Error) : Promise.resolve(same.answer);
    },
    data,
    faults,
  });
  if (lost.some((each) => !met.has(each) && takesFrom(root, part, element, each))) return null;
  return faults.filter(({ path }) => path === null || valueAt(data, path) === undefined);
}

/** An answer that changes nothing: every entity unknown, or the root as it is. */
function nothingMore(representations: unknown, path: PlanPath, data: JsonObject): SubgraphAnswer {
  if (Array.isArray(representations)) return { data: { _entities: representations.map(() => null) } };
  return { data: path.length === 0 ? data : {} };
}

/** Whether the selection passes through objects that the fetch was for, and so may need what it would have brought. */
export function passesThrough(root: EventRoot, part: CanonicalPart, element: unknown, { path }: LostFetch): boolean {
  return leadsThrough(part.merged, namesOf(path)) && objectsAt({ [root.listField]: [element] }, path).length > 0;
}

const fieldsOfLost = new WeakMap<LostFetch, ReadonlyArray<string>>();

/** Whether it selects one of the fields that the fetch would have brought. */
function takesFrom(root: EventRoot, part: CanonicalPart, element: unknown, lost: LostFetch): boolean {
  let fields = fieldsOfLost.get(lost);
  if (fields === undefined) fieldsOfLost.set(lost, (fields = fetchedFields(lost.operation, /\b_entities\b/.test(lost.operation))));
  return passesThrough(root, part, element, lost) && fields.some((field) => leadsThrough(part.merged, [...namesOf(lost.path), field]));
}

/** From the change on. */
function namesOf(path: PlanPath): string[] {
  return path.slice(1).filter((name) => name !== "@");
}

function samePath(one: PlanPath, other: PlanPath): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}

function valueAt(data: unknown, path: ReadonlyArray<string | number>): unknown {
  let here = data;
  for (const step of path) here = typeof step === "number" ? (Array.isArray(here) ? here[step] : undefined) : isJsonObject(here) ? ownValue(here, step) : undefined;
  return here;
}
