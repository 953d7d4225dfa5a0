import type { ActText } from "../structure/act-text";
import type { EvidentFinding } from "./evident-finding";
export function otherDuties(_text: ActText): EvidentFinding[] { return []; }
