import type { Finding } from "./finding";
import type { ProposalState } from "./proposal";
import type { SubmissionFacts } from "./submission-facts";
import { ENTRY_RULES, findingsBy, findingsOf } from "./submission-rules";

/**
 * RULES-2025/14-17: what stands in the way of the next step: of a draft its submission, of what is reviewed all that a
 * reviewer weighs, of what is agreed its entry. Nothing stands in the way of what is decided.
 */
export function nextStepFindings({ status, content, baseEntry }: ProposalState, facts: SubmissionFacts): Finding[] {
  switch (status) {
    case "DRAFT":
    case "SUBMITTED":
    case "UNDER_REVIEW":
    case "AWAITING_CONCURRENCE": return findingsOf(content, baseEntry, facts);
    case "CONCURRED": return findingsBy(ENTRY_RULES, content, baseEntry, facts);
    case "ENTERED":
    case "REJECTED":
    case "WITHDRAWN": return [];
  }
}
