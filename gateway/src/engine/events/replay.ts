import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import { LRUCache } from "lru-cache";
import type { Fault } from "../execute/fault";
import { fetchedFields } from "../execute/fetched-fields";
import { objectsAt, type PlanPath } from "../execute/flatten-path";
import { isJsonObject, ownValue, type JsonObject } from "../execute/own-value";
import type { FetchRequest, LostFetch } from "../execute/run";
import type { CanonicalPart } from "./canonical-part";
import type { EventRoot } from "./event-root";
import { leadsThrough } from "./merged-set";
import { asLost } from "./outages";
import type { RanMerged } from "./run-merged";

/**
 * The faults that the selection's own plan would have met at one change where the fetches are lost: its steps are gone
 * through over the data that is there, and no subgraph is asked. Null where its own plan takes another way.
 */
export async function replay(root: EventRoot, part: CanonicalPart, element: unknown, lost: ReadonlyArray<LostFetch>, { done }: RanMerged): Promise<ReadonlyArray<Fault> | null> {
  const own = part.own();
  if (own === null) return null;
  const { query, step } = own;
  const data: JsonObject = { [root.listField]: [element] };
  const faults: Fault[] = [];
  const met = new Set<LostFetch>();
  let isSame = true;
  await step?.({
    variables: query.part(0, 1),
    holds: () => false,
    fetch: (request, path, entities) => {
      const same = lost.find((each) => each.service === request.service && samePath(each.path, path));
      if (same === undefined) {
        if (path.length > 0 && !wasDone(request, path, entities, done)) isSame = false;
        return Promise.resolve(nothingMore(request, path, data));
      }
      met.add(same);
      return asLost(same);
    },
    data,
    faults,
  });
  if (!isSame || lost.some((each) => !met.has(each) && takesFrom(root, part, element, each))) return null;
  return faults.filter(({ path }) => path === null || valueAt(data, path) === undefined);
}

/** Whether each field of the fetch was brought for each of the entities. */
function wasDone(request: FetchRequest, path: PlanPath, entities: ReadonlyArray<JsonObject>, done: RanMerged["done"]): boolean {
  const there = done.filter((each) => each.service === request.service && samePath(each.path, path));
  return fieldsOf(request.query).every((field) => {
    const bringing = there.filter(({ operation }) => fieldsOf(operation).includes(field));
    return entities.length === 0 ? bringing.length > 0 : entities.every((entity) => bringing.some((each) => each.entities.has(entity)));
  });
}

/** An answer that changes nothing: every entity unknown, or the root as it is. */
function nothingMore({ variables }: FetchRequest, path: PlanPath, data: JsonObject): SubgraphAnswer {
  const { representations } = variables;
  if (Array.isArray(representations)) return { data: { _entities: representations.map(() => null) } };
  return { data: path.length === 0 ? data : {} };
}

/** Whether the selection passes through objects that the fetch was for, and so may need what it would have brought. */
export function passesThrough(root: EventRoot, part: CanonicalPart, element: unknown, { path }: LostFetch): boolean {
  return leadsThrough(part.merged, namesOf(path)) && objectsAt({ [root.listField]: [element] }, path).length > 0;
}

/** Whether it selects one of the fields that the fetch would have brought. */
function takesFrom(root: EventRoot, part: CanonicalPart, element: unknown, lost: LostFetch): boolean {
  return passesThrough(root, part, element, lost) && fieldsOf(lost.operation).some((field) => leadsThrough(part.merged, [...namesOf(lost.path), field]));
}

const MOST_OPERATIONS = 2_000;
const fields = new LRUCache<string, ReadonlyArray<string>>({ max: MOST_OPERATIONS });

function fieldsOf(operation: string): ReadonlyArray<string> {
  let known = fields.get(operation);
  if (known === undefined) fields.set(operation, (known = fetchedFields(operation, /\b_entities\b/.test(operation))));
  return known;
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
