import type { Fault } from "../execute/fault";
import type { ResponsePath } from "../execute/flatten-path";
import type { CanonicalPart } from "./canonical-part";
import { leadsThrough } from "./merged-set";
import type { RanMerged } from "./run-merged";

/** A fault that a subgraph told, at one change. */
export interface PlacedFault {
  readonly fault: Fault;
  /** From the change on. */
  readonly path: ResponsePath;
  /** How many steps lead to what is null because of it; all of them where it is the fault's own field and nothing else. */
  readonly nulled: number;
}

/**
 * What a fault told by a subgraph means for one selection.
 * - clean: nothing.
 * - told: the selection has the field, and it alone is null: just as its plain query would have it.
 * - involved: its plain query may have met the fault too, or another in its place.
 * - beside: what the fault took away may have been there for its plain query.
 */
export type Verdict = "clean" | "told" | "involved" | "beside";

/** Errors of one answer beyond this are counted and not told, so that no place can be trusted. */
const CROWDED = 100;

/** The faults by the place of their change in the list; null where one cannot be placed, so that it may touch everything. */
export function placedFaults({ faults, nulled }: RanMerged): ReadonlyMap<number, ReadonlyArray<PlacedFault>> | null {
  const placed = new Map<number, PlacedFault[]>();
  if (faults.length >= CROWDED) return null;
  for (const fault of faults) {
    const at = fault.path?.[1];
    const steps = fault.path === null ? undefined : nulled.get(fault.path);
    if (fault.path === null || typeof at !== "number" || steps === undefined) return null;
    const each = { fault, path: fault.path.slice(2), nulled: Math.max(0, steps - 2) };
    const known = placed.get(at);
    if (known === undefined) placed.set(at, [each]);
    else known.push(each);
  }
  return placed;
}

export function judge(part: CanonicalPart, element: unknown, { path, nulled }: PlacedFault, required: ReadonlySet<string>): Verdict {
  const { depth } = part.reach(element, path);
  if (nulled === path.length && nulled > 0) {
    if (depth === nulled) return "told";
  } else if (depth >= nulled) return leadsThrough(part.merged, path.filter((each) => typeof each === "string")) ? "involved" : "beside";
  const next = path[depth];
  return typeof next === "string" && required.has(next) ? "beside" : "clean";
}
