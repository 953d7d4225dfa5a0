import type { StoredCandidate } from "../candidate/candidate.row";
import { codeOf } from "../domain/candidate/candidate";
import type { RegisterIndex } from "../domain/register/indexed-register";
import type { NewLink } from "../link/service-link.store";

/** Services of the register that an act names, though the register does not say that it governs them. */
export function detectedLinks(candidates: ReadonlyArray<StoredCandidate>, register: RegisterIndex): NewLink[] {
  return candidates.flatMap((candidate) => {
    const code = codeOf(candidate);
    const service = register.byCode.get(code ?? "")?.service;
    if (code === null || service === undefined || candidate.gone || candidate.state === "DISMISSED" || service.governingAct === candidate.act) return [];
    const [evidence] = candidate.found.evidence;
    return [{ code, actId: candidate.act, role: "MENTIONS" as const, origin: "DETECTED" as const, anchor: evidence?.anchor ?? null, quote: evidence?.quote ?? null, linkedBy: null }];
  });
}
