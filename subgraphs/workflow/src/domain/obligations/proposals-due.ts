import { deadlineOf } from "../deadlines";
import type { ProposalCategory } from "../proposal";
import type { Quarter } from "../quarter";
import { lastOf } from "./last-of";
import { obligation, type Board, type Obligation, type ObligationKind } from "./obligation";

export interface ProposalsFacts {
  readonly period: Quarter;
  readonly part: ProposalCategory;
  /** Of the body's proposals of this part drafted for the period, those that came too late for it as well. */
  readonly submittedAt: ReadonlyArray<Date>;
  /**
   * Its inventory of the period once submitted, with the items of this part that need a change; those of them that no proposal that was
   * submitted answers, and when the last of the proposals that do was submitted, for whichever quarter it was drafted.
   */
  readonly inventory: { readonly submittedAt: Date; readonly needsChange: number; readonly unanswered: number; readonly answeredAt: Date | null } | null;
}

const PARTS: Readonly<Record<ProposalCategory, { readonly kind: ObligationKind; readonly provision: string }>> = {
  STATE_SERVICE: { kind: "PROPOSALS_STATE_SERVICES", provision: "RULES-2025/14" },
  SOCIALLY_SIGNIFICANT: { kind: "PROPOSALS_SOCIALLY_SIGNIFICANT", provision: "RULES-2025/15" },
};

/** RULES-2025/14 and 15: each part apart, by the 5th; met by the proposals, or by an inventory that finds nothing to change. */
export function proposalsDue(facts: ProposalsFacts, { calendar, policy, now }: Board): Obligation {
  const { kind, provision } = PARTS[facts.part];
  return obligation(kind, provision, deadlineOf("PROPOSALS_DUE", facts.period, calendar, policy), metAt(facts), now);
}

function metAt({ submittedAt, inventory }: ProposalsFacts): Date | null {
  if (inventory !== null && inventory.unanswered > 0) return null;
  const answeredAt = inventory?.answeredAt ?? null;
  const moments = answeredAt === null ? submittedAt : [...submittedAt, answeredAt];
  if (moments.length > 0) return lastOf(moments);
  return inventory !== null && inventory.needsChange === 0 ? inventory.submittedAt : null;
}
