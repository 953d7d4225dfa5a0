import type { Actor } from "./actor";
import { PROPOSAL_STATUSES, type ProposalStatus } from "./proposal";

/** Of a viewer, what decides which proposals they see. */
export interface ProposalReader {
  readonly roles: ReadonlyArray<string>;
  /** Id of the body that they act for; null for one who acts for none. */
  readonly body: string | null;
  /** The person, as the token names them; without it nothing is seen for having been written by them. */
  readonly subject?: string | null;
}

export interface VisibleProposal {
  readonly status: ProposalStatus;
  readonly bodyId: string;
  /** False of one that was withdrawn as a draft: nobody else ever had it. Without it the status tells. */
  readonly handedIn?: boolean;
  /** The one person who has written at it; null, or left out, where several have. */
  readonly soleWriter?: string | null;
}

/**
 * The states in which a reader sees every body's proposals, of WITHDRAWN only those that had been handed in; the body whose
 * proposals they see in any state; and the person whose drafts they see while nobody else has written at them.
 */
export interface ProposalVisibility {
  readonly ofEveryBody: ReadonlyArray<ProposalStatus>;
  readonly ownBody: string | null;
  readonly ownDrafts: string | null;
}

/** What is decided is public. */
const DECIDED: ReadonlyArray<ProposalStatus> = ["ENTERED", "REJECTED"];

/** A draft has not been handed in: it is its own body's affair. */
const HANDED_IN: ReadonlyArray<ProposalStatus> = PROPOSAL_STATUSES.filter((status) => status !== "DRAFT");

/** RULES-2025/17, 33, 34: the authorised body reviews, the two others concur. */
const REVIEWERS: ReadonlySet<string> = new Set(["REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"]);

/** The one rule of who sees which proposals; lists and counts apply it as a condition of their query. */
export function proposalVisibility({ roles, body, subject = null }: ProposalReader): ProposalVisibility {
  const reviews = roles.some((role) => REVIEWERS.has(role));
  return { ofEveryBody: reviews ? HANDED_IN : DECIDED, ownBody: roles.includes("PROPOSER") ? body : null, ownDrafts: subject };
}

export function mayRead(reader: ProposalReader, proposal: VisibleProposal): boolean {
  return isVisible(proposalVisibility(reader), proposal);
}

export function isVisible({ ofEveryBody, ownBody, ownDrafts }: ProposalVisibility, proposal: VisibleProposal): boolean {
  const leftItsBody = ofEveryBody.includes(proposal.status) && (proposal.status !== "WITHDRAWN" || proposal.handedIn !== false);
  return leftItsBody || (ownBody !== null && proposal.bodyId === ownBody) || isOwnDraft(proposal, ownDrafts);
}

/** RULES-2025/8, 9: what a person wrote alone tells them nothing; what others add to it is their body's affair. */
function isOwnDraft({ status, soleWriter = null }: VisibleProposal, person: string | null): boolean {
  return person !== null && status === "DRAFT" && soleWriter === person;
}

/** Whoever gives a command, as a reader of what it is given about. */
export function readerOf({ person, roles, body }: Actor): ProposalReader {
  return { subject: person, roles, body };
}
