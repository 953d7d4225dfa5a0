import type { Evidence } from "../evidence";
import type { RegisteredService } from "../register/registered-service";
import type { MatchedService } from "./carry-over";

/** Signal of a service whose governing act is repealed by the words of another. */
export const ACT_REPEALED = "ACT_REPEALED";

/** LAW/13 (1): a service without a by-law in force is to be looked at as one to exclude. evidence: the words that end its act. */
export function endedService({ code, name }: Pick<RegisteredService, "code" | "name">, evidence: Evidence): MatchedService {
  return {
    found: {
      kind: "EXCLUDE", key: `code:${code}`, name, score: 1, signals: [ACT_REPEALED], evidence: [evidence], hidden: false, marks: [], requirements: [],
      said: { provider: null, channels: null, forms: null, fee: null, term: null, result: null },
    },
    match: { kind: "ONE", code, by: ["GOVERNING_ACT"], likeness: 1 },
  };
}
