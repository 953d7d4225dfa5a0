import { LinkFailure } from "@tizilim/common/link/link-failure";
import type { SubgraphError } from "@tizilim/common/subgraph/subgraph-call";
import { FAILURE_TEXTS } from "./failure-text";
import type { Fault } from "./fault";
import type { ResponsePath } from "./flatten-path";
import { publicSubgraphError } from "./public-subgraph-error";

/** More affected places than this are told as one, at the place that they have in common. */
const MOST_PATHS = 20;
/** More errors than this of one subgraph answer are counted, not repeated. */
const MOST_ERRORS = 100;

/** The faults of a fetch that brought nothing: one at each field that stays empty, where they are few. */
export function wholeFailure(error: unknown, service: string, places: ReadonlyArray<ResponsePath>): Fault[] {
  const text = FAILURE_TEXTS[error instanceof LinkFailure ? error.kind : "failed"];
  const fault = { message: text.say(service), code: text.code, service };
  if (places.length === 0) return [{ ...fault, path: null }];
  if (places.length <= MOST_PATHS) return places.map((path) => ({ ...fault, path }));
  return [{ ...fault, path: commonStart(places), extensions: { affected: places.length } }];
}

/** The errors of an answer; `placesOf` turns a path of the subgraph into the places of the response. */
export function answeredErrors(
  errors: ReadonlyArray<SubgraphError>,
  service: string,
  placesOf: (path: ReadonlyArray<string | number> | undefined) => ReadonlyArray<ResponsePath>,
): Fault[] {
  const faults: Fault[] = [];
  for (const error of errors) {
    const told = publicSubgraphError(error, service);
    const places = placesOf(Array.isArray(error.path) ? error.path : undefined);
    if (places.length === 0) faults.push({ ...told, path: null, service });
    const few = places.length <= MOST_PATHS;
    for (const path of few ? places : [commonStart(places)]) {
      faults.push({ ...told, path, service, extensions: few ? told.extensions : { ...told.extensions, affected: places.length } });
    }
    if (faults.length >= MOST_ERRORS) return faults.slice(0, MOST_ERRORS);
  }
  return faults;
}

function commonStart(paths: ReadonlyArray<ResponsePath>): ResponsePath {
  const first = paths[0] ?? [];
  let length = first.length;
  for (const path of paths) {
    let same = 0;
    while (same < length && path[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length);
}
