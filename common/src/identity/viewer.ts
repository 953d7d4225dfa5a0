/** Roles of `contract.graphql`; an anonymous reader has none. */
export const ROLES = [
  "PROPOSER",
  "REGISTRAR",
  "QUALITY_CONTROL",
  "PUBLIC_ADMINISTRATION",
  "INFORMATISATION",
  "STATE_CORPORATION_BODY",
  "LEGAL_ANALYST",
  "PARTNER",
  "ADMIN",
] as const;

/** Role of a subgraph itself, where it calls another: no token carries it. */
export const SUBGRAPH_ROLE = "SUBGRAPH";

export type Role = (typeof ROLES)[number] | typeof SUBGRAPH_ROLE;

/** Who asks: claims of a verified token, forwarded from the gateway to every subgraph. */
export interface Viewer {
  /** Person or system, as the issuer names it; null for an anonymous reader. */
  readonly subject: string | null;
  readonly roles: ReadonlyArray<Role>;
  /** Id of the body (a Provider) that the person acts for. */
  readonly body: string | null;
  /** Epoch seconds after which the token no longer counts; null for an anonymous reader. */
  readonly expiresAt: number | null;
}

export const ANONYMOUS: Viewer = { subject: null, roles: [], body: null, expiresAt: null };

/** A subgraph that calls another in its own name. */
export function subgraphViewer(name: string): Viewer {
  return { subject: `subgraph:${name}`, roles: [SUBGRAPH_ROLE], body: null, expiresAt: null };
}
