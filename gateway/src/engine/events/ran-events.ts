import type { Fault } from "../execute/fault";
import type { EventAnswer } from "./event-answer";
import type { EventRoot } from "./event-root";
import type { PreparedEvents } from "./prepared-events";

/** Which changes are answered for which subscriptions: the numbers since + 1 to since + count. */
export interface EventsAsked {
  readonly root: EventRoot;
  readonly since: number;
  /** At most what the list field gives at a time. */
  readonly count: number;
  /** All of this root; equal selections and equal filters are worked out once. */
  readonly subscriptions: ReadonlyArray<PreparedEvents>;
  /** Only `matches` are wanted: nothing is selected, and `answers` are empty. */
  readonly matchesOnly?: boolean;
}

/** One change, answered for everyone. */
export interface RanEvent {
  readonly number: number;
  /**
   * By selectionKey what the plain query of that selection gives for this number, with the data under the response name;
   * null where the viewer may not see the change.
   */
  readonly answers: ReadonlyMap<string, EventAnswer | null>;
  /** By markKey whether the change fits the filter; null where that could not be decided. What may not be seen fits none. */
  readonly matches: ReadonlyMap<string, boolean | null>;
  /** By markKey what left it undecided. */
  readonly undecided: ReadonlyMap<string, ReadonlyArray<Fault>>;
}

/** In the order of their numbers; fewer than were asked for where the end of the log was reached. */
export interface RanEvents {
  readonly events: ReadonlyArray<RanEvent>;
}
