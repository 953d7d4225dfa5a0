import type { ProposalCategory } from "../domain/proposal";
import type { RunQuery } from "../following/run-query";

/** Items of one part that need a change, and those of them that no proposal answers. */
interface PartOfInventory {
  readonly needsChange: number;
  readonly unanswered: number;
}

/** An inventory that was submitted. */
export interface TakenInventory {
  readonly submittedAt: Date;
  readonly parts: Readonly<Record<ProposalCategory, PartOfInventory>>;
}

export function inventoryKey(body: string, period: string): string {
  return `${body}\n${period}`;
}

/** RULES-2025/13: the submitted inventories by body and period. */
export async function takenInventories(_query: RunQuery, _bodies: ReadonlyArray<string> | null): Promise<Map<string, TakenInventory>> {
  return new Map();
}
