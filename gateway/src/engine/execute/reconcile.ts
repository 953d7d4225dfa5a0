import type { Violation } from "../shape/shape-state";
import type { Fault } from "./fault";
import type { ResponsePath } from "./flatten-path";

/** More violations than this in one answer say nothing new. */
const MOST_VIOLATIONS = 20;

/** Adds to the faults of the subgraphs the violations that none of them explains. */
export function reconcile(faults: ReadonlyArray<Fault>, violations: ReadonlyArray<Violation>): Fault[] {
  const unexplained = violations.filter((violation) => !faults.some((fault) => fault.path !== null && onOneLine(fault.path, violation.path)));
  return [
    ...faults,
    ...unexplained.slice(0, MOST_VIOLATIONS).map((violation) => ({
      message: violation.message,
      code: "SUBGRAPH_INVALID_ANSWER",
      path: violation.path,
      service: null,
    })),
  ];
}

/** One place lies at or under the other. */
function onOneLine(one: ResponsePath, other: ResponsePath): boolean {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index++) if (one[index] !== other[index]) return false;
  return true;
}
