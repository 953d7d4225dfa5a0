import { buildSchema, findBreakingChanges } from "graphql";

/**
 * Changes that break a client's query, from one API schema to the next, as graphql words them; those that the list of
 * accepted ones holds word for word are left out.
 */
export function breakingChanges(before: string, after: string, accepted: string): string[] {
  const known = new Set(accepted.split("\n").map((line) => line.replace(/^[-*]\s+/, "").trim()));
  const changes = findBreakingChanges(buildSchema(before), buildSchema(after));
  return changes.map(({ description }) => description).filter((description) => !known.has(description));
}
