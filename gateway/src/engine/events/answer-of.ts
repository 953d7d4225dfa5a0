import type { Fault } from "../execute/fault";
import type { ResponsePath } from "../execute/flatten-path";
import { reconcile } from "../execute/reconcile";
import type { CanonicalPart } from "./canonical-part";
import type { EventAnswer } from "./event-answer";
import type { JsonSheet } from "./json-sheet";

/** The faults of one selection at one change, with paths in canonical names from the change on. */
export interface SelectionFaults {
  /** By a subgraph. */
  readonly told: ReadonlyArray<Fault>;
  /** Because one did not answer. */
  readonly missed: ReadonlyArray<Fault>;
}

/** What the plain query of the selection gives, cut from the joined data of one change; null where the viewer may not see it. */
export function answerOf(responseName: string, part: CanonicalPart, element: unknown, { told, missed }: SelectionFaults, sheet: JsonSheet): EventAnswer | null {
  if (told.length === 0 && missed.length === 0) {
    if (element === null || element === undefined) return null;
    sheet.begin();
    sheet.text(`{${JSON.stringify(responseName)}:`);
    const isWhole = part.write(element, sheet);
    sheet.text("}");
    if (isWhole) return { data: sheet.from(0), faults: [] };
  }
  const { value, violations } = part.cut(element);
  const faults = [...told, ...missed];
  const seen = new Map<string, number>();
  const placesOf = (path: ResponsePath, at: number): ReadonlyArray<ResponsePath> => {
    if (at < told.length) return part.reach(element, path).places;
    if (at < faults.length) return part.written(path);
    return placeInTurn(part.reach(element, path).places, path, seen);
  };
  const placed = reconcile(faults, violations).flatMap((fault, at) =>
    fault.path === null ? [fault] : placesOf(fault.path, at).map((place) => ({ ...fault, path: [responseName, ...place] })),
  );
  return { data: Buffer.from(JSON.stringify({ [responseName]: value })), faults: placed };
}

/** A violation was found at each of the places by itself, one after the other. */
function placeInTurn(places: ReadonlyArray<ResponsePath>, path: ResponsePath, seen: Map<string, number>): ReadonlyArray<ResponsePath> {
  const key = JSON.stringify(path);
  const turn = seen.get(key) ?? 0;
  seen.set(key, turn + 1);
  const place = places[Math.min(turn, places.length - 1)];
  return place === undefined ? [] : [place];
}
