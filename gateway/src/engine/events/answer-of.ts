import type { ExecutedOperation } from "../execute/execute-operation";
import type { Fault } from "../execute/fault";
import type { ResponsePath } from "../execute/flatten-path";
import { reconcile } from "../execute/reconcile";
import type { CanonicalPart } from "./canonical-part";

/**
 * What the plain query of the selection gives, cut from the joined data of one change; null where the viewer may not see it.
 * `faults`: those of this selection, with paths in canonical names from the change on.
 */
export function answerOf(responseName: string, part: CanonicalPart, element: unknown, faults: ReadonlyArray<Fault>): ExecutedOperation | null {
  const { value, violations } = part.cut(element);
  if (faults.length === 0 && violations.length === 0) return element === null ? null : { data: { [responseName]: value }, faults: [] };
  const seen = new Map<string, number>();
  const told = reconcile(faults, violations).flatMap((fault, at) => {
    if (fault.path === null) return [fault];
    const places = part.reach(element, fault.path).places;
    // A violation was found at each of the places, a fault of a subgraph stands for all of them.
    const chosen = at < faults.length ? places : placeInTurn(places, fault.path, seen);
    return chosen.map((place) => ({ ...fault, path: [responseName, ...place] }));
  });
  return { data: { [responseName]: value }, faults: told };
}

function placeInTurn(places: ReadonlyArray<ResponsePath>, path: ResponsePath, seen: Map<string, number>): ReadonlyArray<ResponsePath> {
  const key = JSON.stringify(path);
  const turn = seen.get(key) ?? 0;
  seen.set(key, turn + 1);
  const place = places[Math.min(turn, places.length - 1)];
  return place === undefined ? [] : [place];
}
