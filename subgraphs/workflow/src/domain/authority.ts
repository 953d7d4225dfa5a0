import { ACTION_RULES, READ_RULES, type WorkflowAction, type WorkflowThing } from "./authority-table";
import { mayRead as mayReadProposal, type ProposalReader, type VisibleProposal } from "./proposal-visibility";

/** A thing that somebody would see. body: the one it is about; null where it is about none. */
export type SeenThing =
  | { readonly thing: "PROPOSAL"; readonly proposal: VisibleProposal }
  | { readonly thing: "PREVIEW" | "CONCLUSION" | "PERSON"; readonly proposal: VisibleProposal }
  | { readonly thing: "ORDER"; readonly status: "PENDING" | "ENTERED" | "REFUSED" }
  | { readonly thing: "INVENTORY" | "OBLIGATION" | "CALENDAR"; readonly body: string | null }
  | { readonly thing: "MONITORING_RUN" | "PERIOD" };

/** Of which bodies a viewer sees things of a kind; lists and counts apply it as a condition of their query. */
export interface ReadScope {
  readonly everyBody: boolean;
  readonly ownBody: string | null;
}

/** LAW/8, 3), RULES-2025/13-18: what no row of the table allows is not seen. */
export function readScope({ roles, body }: ProposalReader, thing: WorkflowThing): ReadScope {
  const rule = READ_RULES.find((row) => row.thing === thing);
  if (rule === undefined) return { everyBody: false, ownBody: null };
  return {
    everyBody: rule.everyone || rule.roles.some((role) => roles.includes(role)),
    ownBody: rule.ownBody && roles.includes("PROPOSER") ? body : null,
  };
}

/** The one rule of who sees what, whatever way they come in. */
export function maySee(viewer: ProposalReader, seen: SeenThing): boolean {
  switch (seen.thing) {
    case "PROPOSAL": return mayReadProposal(viewer, seen.proposal);
    case "PREVIEW":
    case "CONCLUSION":
    case "PERSON": return worksAt(viewer, seen.proposal) && isInScope(readScope(viewer, seen.thing), seen.proposal.bodyId);
    case "ORDER": return seen.status === "ENTERED" || readScope(viewer, seen.thing).everyBody;
    case "INVENTORY":
    case "OBLIGATION":
    case "CALENDAR": return isInScope(readScope(viewer, seen.thing), seen.body);
    case "MONITORING_RUN":
    case "PERIOD": return readScope(viewer, seen.thing).everyBody;
  }
}

/** Sees it for what they are, not for having written it. */
function worksAt({ roles, body }: ProposalReader, proposal: VisibleProposal): boolean {
  return mayReadProposal({ roles, body }, proposal);
}

/**
 * Whether somebody may ask for it at all; what the state of the thing says is decided after that. body: the one it is done
 * for; null where it is done for none.
 */
export function mayDo({ roles, body: own }: ProposalReader, action: WorkflowAction, body: string | null): boolean {
  const rule = ACTION_RULES.find((row) => row.action === action);
  if (rule === undefined || !rule.roles.some((role) => roles.includes(role))) return false;
  return !rule.ownBodyOnly || (own !== null && own === body);
}

function isInScope({ everyBody, ownBody }: ReadScope, body: string | null): boolean {
  return everyBody || (ownBody !== null && ownBody === body);
}
