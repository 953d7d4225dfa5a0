import type { ProposalKind } from "./proposal";

/** Exclusions first, so that a service that moves has left its old code before it gets the new one. */
const BY_KIND: Readonly<Record<ProposalKind, number>> = { EXCLUDE: 0, AMEND: 1, INCLUDE: 2 };

const LONGEST_ID = 64;

/** RULES-2025/4 and 7: codes are given in the sequence in which proposals were handed in, whatever order the ids come in. */
export function orderSequence<P extends { readonly id: string; readonly submittedAt: string | null; readonly content: { readonly kind: ProposalKind } }>(
  proposals: ReadonlyArray<P>,
): P[] {
  // Of two in the same moment the one that was made first: ids end with a growing number.
  const key = ({ submittedAt, id, content: { kind } }: P): string => [BY_KIND[kind], submittedAt ?? "~", id.padStart(LONGEST_ID)].join("\n");
  return [...proposals].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
