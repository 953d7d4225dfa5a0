import type { Fault } from "../execute/fault";

/** The list of changes itself could not be had: nothing is wrong with any selection, and the same may be asked again later. */
export class EventsUnavailable extends Error {
  constructor(readonly faults: ReadonlyArray<Fault>) {
    super(faults.map(({ message }) => message).join("; ") || "the list of changes is not there");
    this.name = "EventsUnavailable";
  }
}
