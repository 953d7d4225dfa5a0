import type { Finding } from "./finding";
import type { ProposalContent } from "./proposal";
import { recordAsProposed } from "./register-record";
import type { ProposedChange, SubmissionFacts } from "./submission-facts";
import { baseStands, baseStandsAtEntry } from "./submission-findings/base-stands";
import { criteriaMet } from "./submission-findings/criteria-met";
import { electronicHasChannel } from "./submission-findings/electronic-has-channel";
import { exclusionDraftsNothing } from "./submission-findings/exclusion-drafts-nothing";
import { feeNamedByLaw } from "./submission-findings/fee-named-by-law";
import { governingActCanGovern, governingActStandsAtEntry } from "./submission-findings/governing-act-can-govern";
import { justificationGiven } from "./submission-findings/justification-given";
import { legalBasisKnown } from "./submission-findings/legal-basis-known";
import { noOtherProposal } from "./submission-findings/no-other-proposal";
import { providerKnown } from "./submission-findings/provider-known";
import { recordComplete } from "./submission-findings/record-complete";
import { replacementStands } from "./submission-findings/replacement-stands";
import { serviceInRegister } from "./submission-findings/service-in-register";
import { somethingChanges } from "./submission-findings/something-changes";
import { subsectionKnown } from "./submission-findings/subsection-known";
import { subsectionStays } from "./submission-findings/subsection-stays";
import { textsInBothLanguages } from "./submission-findings/texts-in-both-languages";

export type SubmissionRule = (change: ProposedChange) => Finding[];

/** In the order of the norms: the Rules first, the Law after them. */
export const SUBMISSION_RULES: ReadonlyArray<SubmissionRule> = [
  textsInBothLanguages, // RULES-2025/1, 16
  subsectionKnown, // RULES-2025/3
  subsectionStays, // RULES-2025/6
  replacementStands, // RULES-2025/6
  legalBasisKnown, // RULES-2025/8
  justificationGiven, // RULES-2025/9
  serviceInRegister, // RULES-2025/10
  somethingChanges, // RULES-2025/10
  exclusionDraftsNothing, // RULES-2025/10, 15
  noOtherProposal, // RULES-2025/10
  baseStands, // RULES-2025/17
  criteriaMet, // RULES-2025/19-23
  recordComplete, // RULES-2025/27-32
  providerKnown, // RULES-2025/28
  governingActCanGovern, // LAW/13 (1), 16, 17
  electronicHasChannel, // LAW/21 (1)
  feeNamedByLaw, // LAW/24
];

/** What must still hold when an order takes the proposal up: RULES-2025/1, 3, 10, 17, LAW/13 (1). */
export const ENTRY_RULES: ReadonlyArray<SubmissionRule> = [textsInBothLanguages, subsectionKnown, serviceInRegister, somethingChanges, baseStandsAtEntry, governingActStandsAtEntry];

/** All that stands in the way or falls short, at a time; an ERROR stops the submission. */
export function findingsOf(content: ProposalContent, baseEntry: number | null, facts: SubmissionFacts): Finding[] {
  return findingsBy(SUBMISSION_RULES, content, baseEntry, facts);
}

export function findingsBy(
  rules: ReadonlyArray<SubmissionRule>, content: ProposalContent, baseEntry: number | null, facts: SubmissionFacts,
): Finding[] {
  const change: ProposedChange = { content, baseEntry, record: recordAsProposed(content, facts.service), facts };
  return rules.flatMap((rule) => rule(change));
}
