import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { RegisteredService } from "../register/registered-service";
import type { Candidate } from "./candidate";
import { proposedCodeOf } from "./candidate";

/** A draft proposal as the workflow takes it: what the act says filled in, and nothing made up. */
export interface CandidateDraft {
  readonly kind: "INCLUDE" | "AMEND" | "EXCLUDE";
  readonly code: string | null;
  readonly category: "STATE_SERVICE";
  readonly draft: Readonly<Record<string, unknown>>;
  readonly justification: LocalizedText;
  readonly legalBasis: string;
}

export interface DraftFacts {
  /** The service of the register that the candidate is; null where it is none. */
  readonly service: RegisteredService | null;
  /** Id of the provider that the act names, where the register knows one of that name. */
  readonly provider: string | null;
  /** Fields in which the act says something else than the register. */
  readonly differing: ReadonlySet<string>;
}

/**
 * RULES-2025/9: what a candidate becomes. A service that the register has not is one to include, one that it has is one to
 * amend where the act says something else or the register nothing, one that the act ends is one to exclude.
 */
export function draftOfCandidate(candidate: Candidate, { service, provider, differing }: DraftFacts): CandidateDraft {
  const { found, act } = candidate;
  const code = proposedCodeOf(candidate);
  const common = { category: "STATE_SERVICE", justification: justificationOf(candidate), legalBasis: act } as const;
  if (found.kind === "EXCLUDE") return { ...common, kind: "EXCLUDE", code, draft: {} };
  const said = saidFields(candidate, provider);
  if (service === null) return { ...common, kind: "INCLUDE", code: null, draft: { ...said, governingAct: act } };
  const changed = Object.fromEntries(Object.entries(said).filter(([field]) => differing.has(field) || isSilent(service, field)));
  return { ...common, kind: "AMEND", code: service.code, draft: service.governingAct === act ? changed : { ...changed, governingAct: act } };
}

/** The register says nothing of the field. */
function isSilent(service: RegisteredService, field: string): boolean {
  const value = new Map<string, unknown>(Object.entries(service)).get(field);
  return value === null || (Array.isArray(value) && value.length === 0);
}

function saidFields({ found: { name, said } }: Candidate, provider: string | null): Readonly<Record<string, unknown>> {
  const fields: Readonly<Record<string, unknown>> = {
    name,
    provider,
    channels: said.channels,
    forms: said.forms,
    fee: said.fee === null ? null : { kind: said.fee.kind, description: said.fee.text },
    term: said.term?.text ?? null,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function justificationOf({ act, found }: Candidate): LocalizedText {
  const anchors = [...new Set(found.evidence.map(({ anchor }) => anchor))].slice(0, 3).join(", ");
  const ended = found.kind === "EXCLUDE";
  return {
    kk: ended ? `Қызметтің тоқтатылуы ${act} актісін талдау кезінде анықталды (${anchors}).` : `Қызмет ${act} актісін талдау кезінде анықталды (${anchors}).`,
    ru: ended ? `Прекращение услуги выявлено при анализе акта ${act} (${anchors}).` : `Услуга выявлена при анализе акта ${act} (${anchors}).`,
  };
}
