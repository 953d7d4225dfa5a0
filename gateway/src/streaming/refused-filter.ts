import type { PreparedEvents } from "../engine/events/prepared-events";
import type { RanEvent } from "../engine/events/ran-events";
import type { Fault } from "../engine/execute/fault";

/** Faults that are the client's own, and that asking again does not mend. */
const OWN_FAULTS: ReadonlySet<string> = new Set(["BAD_USER_INPUT", "FORBIDDEN", "UNAUTHENTICATED"]);

/** Why the filter of a subscription is none that the log takes; null where nothing says so. */
export function refusedFilter({ undecided }: RanEvent, { markKey }: PreparedEvents): ReadonlyArray<Fault> | null {
  const own = (markKey === null ? [] : (undecided.get(markKey) ?? [])).filter(({ code }) => OWN_FAULTS.has(code));
  return own.length === 0 ? null : own;
}
