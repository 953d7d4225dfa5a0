import type { ActFinding } from "../act-finding";
import type { Evidence } from "../evidence";

/** A finding about the words of an act. Of what the text does not say: the title of the document that should say it. */
export interface EvidentFinding extends ActFinding {
  readonly evidence: Evidence;
}
