import type { InformingBody } from "./informing-rules";

/** LAW/11 is of local executive bodies and of akims. */
const LOCAL: ReadonlySet<string> = new Set(["LOCAL_BODY_REGION", "LOCAL_BODY_CITY", "LOCAL_BODY_DISTRICT", "AKIM"]);

/** LAW/10, LAW/11 and LAW/1, 4): as which of the three a body owes information (norms 77, 78). */
export function informingBodyOf(kinds: ReadonlyArray<string>): InformingBody {
  if (kinds.includes("CENTRAL_STATE_BODY")) return "CENTRAL";
  return kinds.some((kind) => LOCAL.has(kind)) ? "LOCAL" : "PROVIDER";
}
