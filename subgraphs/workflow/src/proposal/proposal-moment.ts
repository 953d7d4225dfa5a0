import { formatReference, NOW, parseReference, type AsOf, type Reference } from "@tizilim/common/pure/as-of";

/**
 * Id of a proposal in a view. It belongs to no day of law, so that a view of a day alone has it as it is; one of another moment has it as it stood
 * then, with what it leads to as of the view.
 */
export function proposalId(id: string, asOf: AsOf): string {
  return asOf.knownOn === null ? id : formatReference(id, asOf);
}

/** Null for an id that `proposalId` could not have written. */
export function parseProposalId(text: string): Reference | null {
  const reference = parseReference(text);
  return reference !== null && proposalId(reference.id, reference.asOf) === text ? reference : null;
}

/** The moment of the view that an id stands in. */
export function momentOfProposal(id: string): AsOf {
  return parseProposalId(id)?.asOf ?? NOW;
}
