import type { ActFinding } from "../act-finding";
import type { Evidence } from "../evidence";

/** A finding on the text of an act, with the words that it rests on; null where it is about what is not there. */
export interface EvidentFinding extends ActFinding {
  readonly evidence: Evidence | null;
}
