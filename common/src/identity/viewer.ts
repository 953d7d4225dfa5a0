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
export type Role = (typeof ROLES)[number];

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
