import { createHash } from "node:crypto";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";

export interface TaggedRead {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Anything else that the answer depends on: the schema, the day, the form of the answer. */
  readonly also: ReadonlyArray<string>;
}

/**
 * Tag of the answer to a public read, known before it is worked out: it changes when any subgraph's log has grown.
 * Null when a subgraph cannot tell its revision. Weak: the same answer may be packed differently.
 */
export async function entityTag(read: TaggedRead, links: ReadonlyArray<SubgraphLink>, deadline: number): Promise<string | null> {
  let revisions: string[];
  try {
    revisions = await Promise.all(links.map(async (link) => `${link.name}=${await link.revision(deadline)}`));
  } catch {
    return null;
  }
  const parts = [...revisions.sort(), ...read.also, read.operationName ?? "", JSON.stringify(read.variables), read.query];
  return `W/"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}"`;
}

/** Whether the client holds the answer of this tag already. */
export function holdsTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = tag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === opaque);
}
