import type { Fault } from "../execute/fault";

/** What the plain query of a selection gives for one change. */
export interface EventAnswer {
  /** The data in JSON, as UTF-8, with the change under the response name. */
  readonly data: Buffer;
  readonly faults: ReadonlyArray<Fault>;
}
