import type { ProposalKind } from "./proposal";

/** Exclusions first, so that a service that moves has left its old code before it gets the new one. */
const BY_KIND: Readonly<Record<ProposalKind, number>> = { EXCLUDE: 0, AMEND: 1, INCLUDE: 2 };

/** RULES-2025/4 and 7: codes are given in the sequence in which proposals were handed in, whatever order the ids come in. */
export function orderSequence<P extends { readonly id: string; readonly submittedAt: string | null; readonly content: { readonly kind: ProposalKind } }>(
  proposals: ReadonlyArray<P>,
): P[] {
  const key = ({ submittedAt, id, content: { kind } }: P): string => [BY_KIND[kind], submittedAt ?? "~", id].join("\n");
  return [...proposals].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
