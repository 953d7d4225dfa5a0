import type { EventRoot } from "./event-root";
import type { EventSelection } from "./event-selection";

/** A client's subscription operation with its variables, ready to be answered for any change. It belongs to the engine that prepared it. */
export interface PreparedEvents {
  readonly root: EventRoot;
  /** The name under which the client awaits each change. */
  readonly responseName: string;
  readonly sinceNumber: number | null;
  /** Equal where the payloads are equal for every change, whatever the names of operation, variables and fragments. */
  readonly selectionKey: string;
  /** Equal for equal filters; null where nothing is filtered. */
  readonly markKey: string | null;
  /** Objects of one payload by its page sizes; null where no limits hold. */
  readonly cost: { readonly requested: number; readonly limit: number } | null;
  /** The engine's own part. */
  readonly selection: EventSelection;
  readonly mark: EventSelection | null;
}
