import type { Fault } from "../execute/fault";
import type { ResponsePath } from "../execute/flatten-path";
import { isJsonObject, ownValue } from "../execute/own-value";
import type { CanonicalPart } from "./canonical-part";
import { leadsThrough } from "./merged-set";
import type { RanMerged } from "./run-merged";

/** A fault that a subgraph told, at one change. */
export interface PlacedFault {
  readonly fault: Fault;
  /** From the change on. */
  readonly path: ResponsePath;
  /** Null where the fault's own field is null and nothing else; else the steps that a selection must have to miss something. */
  readonly lostAt: number | null;
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
export function placedFaults({ faults, elements }: RanMerged): ReadonlyMap<number, ReadonlyArray<PlacedFault>> | null {
  const placed = new Map<number, PlacedFault[]>();
  if (faults.length >= CROWDED) return null;
  for (const fault of faults) {
    const at = fault.path?.[1];
    if (fault.path === null || typeof at !== "number") return null;
    const path = fault.path.slice(2);
    const known = placed.get(at);
    const each = { fault, path, lostAt: lostAt(elements?.[at], path) };
    if (known === undefined) placed.set(at, [each]);
    else known.push(each);
  }
  return placed;
}

function lostAt(element: unknown, path: ResponsePath): number | null {
  let here = element;
  for (let steps = 0; steps < path.length; steps++) {
    if (here === null) return steps;
    // What is not even null was to come with an entity, as its other fields were.
    if (here === undefined) return Math.max(0, steps - 1);
    const step = path[steps];
    if (typeof step === "number") here = Array.isArray(here) ? here[step] : undefined;
    else here = isJsonObject(here) && step !== undefined ? ownValue(here, step) : undefined;
  }
  if (here === null) return path.length === 0 ? 0 : null;
  return here === undefined ? Math.max(0, path.length - 1) : path.length;
}

export function judge(part: CanonicalPart, element: unknown, { path, lostAt: lost }: PlacedFault, required: ReadonlySet<string>): Verdict {
  const { depth } = part.reach(element, path);
  if (lost === null && depth === path.length) return "told";
  if (lost !== null && depth >= lost) return leadsThrough(part.merged, path.filter((each) => typeof each === "string")) ? "involved" : "beside";
  const next = path[depth];
  return typeof next === "string" && required.has(next) ? "beside" : "clean";
}
