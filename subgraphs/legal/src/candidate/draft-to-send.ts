import { proposedCodeOf } from "../domain/candidate/candidate";
import { draftOfCandidate, type CandidateDraft } from "../domain/candidate/draft-of-candidate";
import { discrepanciesOf } from "../domain/register/discrepancies";
import { providerNamed, type RegisterIndex } from "../domain/register/indexed-register";
import type { StoredCandidate } from "./candidate.row";

/** What the workflow is asked to write, with who decided it and for whom. */
export interface SentDraft extends CandidateDraft {
  readonly candidate: string;
  readonly call: string;
  readonly person: string;
  readonly body: string;
}

export function draftToSend(candidate: StoredCandidate, register: RegisterIndex): SentDraft {
  const { id, version, found, decision } = candidate;
  if (decision === null || decision.body === null) throw new Error(`${id} is not to become a draft`);
  const service = register.byCode.get(proposedCodeOf(candidate) ?? "")?.service ?? null;
  const differing = new Set<string>(service === null ? [] : discrepanciesOf(found, service).map(({ field }) => field));
  const provider = providerNamed(register, found.said.provider);
  return { candidate: id, call: `${id}.${version}`, person: decision.by, body: decision.body, ...draftOfCandidate(candidate, { service, provider, differing }) };
}
