import type { ProposalKind } from "./proposal";

/** What a service's findings ask for. */
export interface ListedService {
  readonly code: string;
  readonly what: ProposalKind;
  readonly findings: ReadonlyArray<string>;
}

/**
 * RULES-2025/9: from the monitoring (RULES-2025/11) follows the list of services to exclude and to amend, which the proposals of
 * the quarter answer. A repealed by-law (LAW/13 (1)) leaves a service without its order: it is to be excluded; its body may
 * answer by an amendment that names another act. All else is mended by an amendment, but for a confirmation that is wanting: that is
 * given in the inventory (RULES-2025/13), and no proposal answers it.
 */
export function listedServices(found: ReadonlyArray<{ readonly service: string; readonly code: string }>): ListedService[] {
  const byService = new Map<string, string[]>();
  for (const { service, code } of found) byService.set(service, [...(byService.get(service) ?? []), code]);
  const listed = [...byService].filter(([, findings]) => findings.some((code) => code !== "NOT_CONFIRMED"));
  return listed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, findings]) => ({ code, findings: [...new Set(findings)], what: findings.includes("ACT_REPEALED") ? "EXCLUDE" : "AMEND" }));
}

/** Whether a proposal answers what the list asks for: an exclusion that is asked for is answered by an amendment too. */
export function answers(listed: Pick<ListedService, "code" | "what">, proposal: { readonly code: string | null; readonly kind: ProposalKind }): boolean {
  return proposal.code === listed.code && (proposal.kind === listed.what || proposal.kind === "AMEND");
}
