/** Things of the workflow that are not a proposal's own state; who sees proposals is told by their visibility. */
export const WORKFLOW_THINGS = ["PREVIEW", "CONCLUSION", "PERSON", "INVENTORY", "OBLIGATION", "CALENDAR", "ORDER", "MONITORING_RUN", "PERIOD"] as const;
export type WorkflowThing = (typeof WORKFLOW_THINGS)[number];

/** Who sees a thing; nobody else does. */
export interface ReadRule {
  readonly thing: WorkflowThing;
  readonly everyone: boolean;
  /** Proposers of the body that it is about. */
  readonly ownBody: boolean;
  /** Whoever has one of these roles, of every body. */
  readonly roles: ReadonlyArray<string>;
  readonly provision: string;
}

const REVIEWERS = ["REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"];

export const READ_RULES: ReadonlyArray<ReadRule> = [
  /** RULES-2025/13-25: the terms are published. */
  { thing: "PERIOD", everyone: true, ownBody: true, roles: [], provision: "RULES-2025/13" },
  /** RULES-2025/17, 33, 34: those who decide and concur see what they decide; the proposer what it asks for. */
  { thing: "PREVIEW", everyone: false, ownBody: true, roles: REVIEWERS, provision: "RULES-2025/17" },
  /** RULES-2025/18: it is sent to the body. */
  { thing: "CONCLUSION", everyone: false, ownBody: true, roles: REVIEWERS, provision: "RULES-2025/18" },
  /** RULES-2025/17: who did what is known to those who work at a proposal; others read in which role it was done. */
  { thing: "PERSON", everyone: false, ownBody: true, roles: REVIEWERS, provision: "RULES-2025/17" },
  /** RULES-2025/13, LAW/8, 3): the body takes it, the authorised body keeps the register by it. */
  { thing: "INVENTORY", everyone: false, ownBody: true, roles: REVIEWERS, provision: "RULES-2025/13" },
  /** LAW/9: quality control looks to it that duties are met; the authorised body to those towards the register. */
  { thing: "OBLIGATION", everyone: false, ownBody: true, roles: REVIEWERS, provision: "RULES-2025/13" },
  { thing: "CALENDAR", everyone: false, ownBody: true, roles: REVIEWERS, provision: "RULES-2025/13" },
  /** LAW/8, 2-1): an order that is entered is cited by its entries and so public; before, it is the deciding bodies'. */
  { thing: "ORDER", everyone: false, ownBody: false, roles: REVIEWERS, provision: "LAW/8, 2-1)" },
  /** RULES-2025/11 */
  { thing: "MONITORING_RUN", everyone: false, ownBody: false, roles: ["REGISTRAR"], provision: "RULES-2025/11" },
];

/** What can be asked of the workflow besides reading; the moves of a proposal are in the transition table as well. */
export const WORKFLOW_ACTIONS = [
  "createProposal", "updateProposal", "submitProposal", "rebaseProposal", "withdrawProposal", "startReview", "requestConcurrence",
  "recordConcurrence", "rejectProposal", "enterProposals", "changeClassification", "recordInventoryItems", "submitInventory",
  "confirmPortalPublication", "recordInforming", "openPublicDiscussion", "closePublicDiscussion", "recordDigitisation", "recordMonitoring",
] as const;
export type WorkflowAction = (typeof WORKFLOW_ACTIONS)[number];

/** Who may do it: any of the roles, for their own body only where it says so. */
export interface ActionRule {
  readonly action: WorkflowAction;
  readonly roles: ReadonlyArray<string>;
  readonly ownBodyOnly: boolean;
  readonly provision: string;
}

const proposers = (provision: string, ...actions: WorkflowAction[]): ActionRule[] =>
  actions.map((action) => ({ action, roles: ["PROPOSER"], ownBodyOnly: true, provision }));
const registrars = (provision: string, ...actions: WorkflowAction[]): ActionRule[] =>
  actions.map((action) => ({ action, roles: ["REGISTRAR"], ownBodyOnly: false, provision }));

export const ACTION_RULES: ReadonlyArray<ActionRule> = [
  /** RULES-2025/13-16 */
  ...proposers("RULES-2025/14", "createProposal", "updateProposal", "submitProposal", "rebaseProposal", "withdrawProposal"),
  ...proposers("RULES-2025/13", "recordInventoryItems", "submitInventory"),
  /** RULES-2025/17, 18, LAW/8, 2-1) and 3) */
  ...registrars("RULES-2025/17", "startReview", "requestConcurrence"),
  ...registrars("RULES-2025/18", "rejectProposal"),
  ...registrars("LAW/8, 2-1)", "enterProposals"),
  ...registrars("LAW/12 (2)", "changeClassification"),
  ...registrars("RULES-2025/24", "confirmPortalPublication"),
  ...registrars("RULES-2025/11", "recordMonitoring"),
  /** RULES-2025/33, 34 */
  { action: "recordConcurrence", roles: ["QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"], ownBodyOnly: false, provision: "RULES-2025/33" },
  /** LAW/10, LAW/11, LAW/15, LAW/23 (2): whoever owes it. */
  ...proposers("LAW/23 (2)", "recordInforming"),
  ...proposers("LAW/15 (2)", "openPublicDiscussion"),
  ...proposers("LAW/15 (4)", "closePublicDiscussion"),
  ...proposers("LAW/10, 9-1)", "recordDigitisation"),
];
