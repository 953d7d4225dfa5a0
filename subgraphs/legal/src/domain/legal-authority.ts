/** What can be asked of the acts besides reading; reading them is public. */
export const LEGAL_ACTIONS = ["loadLegalAct", "linkService", "decideCandidate"] as const;
export type LegalAction = (typeof LEGAL_ACTIONS)[number];

/** RULES-2025/8: the analysis of acts is the legal analysts'. */
const ROLES: Readonly<Record<LegalAction, ReadonlyArray<string>>> = {
  loadLegalAct: ["LEGAL_ANALYST"],
  linkService: ["LEGAL_ANALYST"],
  decideCandidate: ["LEGAL_ANALYST"],
};

export function mayDo(roles: ReadonlyArray<string>, action: LegalAction): boolean {
  return ROLES[action].some((role) => roles.includes(role));
}
