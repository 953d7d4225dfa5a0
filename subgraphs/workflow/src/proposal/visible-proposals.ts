import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { ProposalVisibility } from "../domain/proposal-visibility";

/** The rule of who sees which proposals, as a condition: rows, counts and cursors come out of it alike. */
export function visibleProposals({ ofEveryBody, ownBody }: ProposalVisibility): SqlPart {
  const states = oneOf("status", ofEveryBody);
  const decided = { ...states, sql: `(${states.sql} AND (status <> 'WITHDRAWN' OR handedIn = 1))` };
  if (ownBody === null) return decided;
  return { sql: `(${decided.sql} OR bodyId = ?)`, parameters: [...decided.parameters, ownBody] };
}
