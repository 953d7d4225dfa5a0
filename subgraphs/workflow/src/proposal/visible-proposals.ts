import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { ProposalVisibility } from "../domain/proposal-visibility";

/** The rule of who sees which proposals, as a condition: rows, counts and cursors come out of it alike. */
export function visibleProposals({ ofEveryBody, ownBody, ownDrafts }: ProposalVisibility): SqlPart {
  const states = oneOf("status", ofEveryBody);
  const ways: SqlPart[] = [{ ...states, sql: `(${states.sql} AND (status <> 'WITHDRAWN' OR handedIn = 1))` }];
  if (ownBody !== null) ways.push({ sql: "bodyId = ?", parameters: [ownBody] });
  if (ownDrafts !== null) ways.push({ sql: "(status = 'DRAFT' AND soleWriter = ?)", parameters: [ownDrafts] });
  return { sql: `(${ways.map(({ sql }) => sql).join(" OR ")})`, parameters: ways.flatMap(({ parameters }) => parameters) };
}
