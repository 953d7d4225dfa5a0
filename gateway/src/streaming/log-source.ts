import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Engine } from "../engine/engine";
import type { PreparedEvents } from "../engine/events/prepared-events";
import type { RanEvent } from "../engine/events/ran-events";

export interface ChangesAsked {
  readonly since: number;
  readonly count: number;
  /** The one that prepared them. */
  readonly engine: Engine;
  readonly subscriptions: ReadonlyArray<PreparedEvents>;
  readonly viewer: Viewer;
}

export interface ChangesRead {
  /** In the order of their numbers from since + 1 on; fewer than were asked for where the log ends. */
  readonly events: ReadonlyArray<RanEvent>;
  /** Under which our logs tell of it. */
  readonly traceId: string;
}

/** One log, as streams ask it. Everything rejects while the log's owner does not answer, and may be asked again. */
export interface LogSource {
  /** Number of its newest change; 0 while it is empty. */
  end(): Promise<number>;
  /** What each of the subscriptions is told of each change. */
  changes(asked: ChangesAsked): Promise<ChangesRead>;
  /** Only whether each change fits their filters. */
  matches(asked: ChangesAsked): Promise<ChangesRead>;
  /** Objects that one call may bring; null: without bound. */
  readonly mostCost: number | null;
}
