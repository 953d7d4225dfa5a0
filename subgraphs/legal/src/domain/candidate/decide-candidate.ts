import { problem, type Problem } from "@tizilim/common/pure/problem";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { codeOf, type Candidate, type CandidateState } from "./candidate";

export const CANDIDATE_DECISIONS = ["LINK", "DISMISS", "PROPOSE"] as const;
export type CandidateCommand = (typeof CANDIDATE_DECISIONS)[number];

export interface CandidateClaim {
  readonly decision: CandidateCommand;
  readonly code: string | null;
  /** Id of the body that will propose. */
  readonly body: string | null;
  readonly reason: LocalizedText | null;
}

/** What is known beside the candidate. */
export interface CandidateFacts {
  /** Whether the register has the code that is named or matched, in force. */
  readonly codeIsInRegister: boolean;
  readonly bodyIsKnown: boolean;
}

export type CandidateOutcome = { readonly state: CandidateState; readonly code: string | null } | { readonly refused: ReadonlyArray<Problem> };

/**
 * RULES-2025/8, 9: what an analyst makes of a service that was found: it is one of the register, or none and why, or
 * something to propose. What became a proposal is decided there and no more here. Every refusal at once.
 */
export function decideCandidate(candidate: Candidate, claim: CandidateClaim, facts: CandidateFacts): CandidateOutcome {
  const code = claim.code ?? codeOf(candidate);
  const refused: Problem[] = [];
  if (candidate.state === "PROPOSED") refused.push(problem("CANDIDATE_PROPOSED", "id", "RULES-2025/9", "Бұл қызмет бойынша ұсыныс жасалған: шешім ұсыныс бойынша қабылданады", "По этой услуге уже составлено предложение: решение принимается по предложению"));
  if (claim.decision === "LINK") refused.push(...linkRefusals(claim, code, facts));
  if (claim.decision === "DISMISS") refused.push(...dismissRefusals(claim.reason));
  if (claim.decision === "PROPOSE") refused.push(...proposeRefusals(candidate, claim, code, facts));
  if (refused.length > 0) return { refused };
  switch (claim.decision) {
    case "LINK": return { state: "LINKED", code };
    case "DISMISS": return { state: "DISMISSED", code: null };
    case "PROPOSE": return { state: "PROPOSED", code };
  }
}

function linkRefusals({ code: named }: CandidateClaim, code: string | null, { codeIsInRegister }: CandidateFacts): Problem[] {
  if (code === null) return [problem("CANDIDATE_CODE_MISSING", "code", "RULES-2025/8", "Тізілімдегі қызметтің кодын көрсетіңіз: сәйкестік бірмәнді емес", "Укажите код услуги реестра: соответствие не однозначно")];
  return codeIsInRegister ? [] : [serviceUnknown(named ?? code)];
}

function serviceUnknown(code: string): Problem {
  return problem("SERVICE_UNKNOWN", "code", "RULES-2025/5", `Тізілімде ${code} коды бар қолданыстағы қызмет жоқ`, `В реестре нет действующей услуги с кодом ${code}`);
}

function dismissRefusals(reason: LocalizedText | null): Problem[] {
  const missing = (["kk", "ru"] as const).filter((language) => (reason?.[language]?.trim() ?? "") === "");
  return missing.map((language) => problem("CANDIDATE_REASON_MISSING", `reason.${language}`, "RULES-2025/16", "Қызмет деп танымау себебі екі тілде де жазылады", "Причина, по которой это не услуга, излагается на обоих языках"));
}

function proposeRefusals({ found }: Candidate, { body, code: named }: CandidateClaim, code: string | null, { codeIsInRegister, bodyIsKnown }: CandidateFacts): Problem[] {
  const refused: Problem[] = [];
  if (body === null) refused.push(problem("CANDIDATE_BODY_MISSING", "body", "RULES-2025/14", "Ұсыныс енгізетін органды көрсетіңіз", "Укажите орган, который вносит предложение"));
  else if (!bodyIsKnown) refused.push(problem("BODY_UNKNOWN", "body", "RULES-2025/14", `Тізілімде ${body} көрсетілетін қызметті берушісі жоқ`, `В реестре нет услугодателя ${body}`));
  if (named !== null && !codeIsInRegister) refused.push(serviceUnknown(named));
  else if (found.kind === "EXCLUDE" && (code === null || !codeIsInRegister)) refused.push(problem("CANDIDATE_CODE_MISSING", "code", "RULES-2025/9", "Шығарылатын қызметтің тізілімдегі кодын көрсетіңіз", "Укажите код исключаемой услуги в реестре"));
  return refused;
}
