/** Why a call to a subgraph brought no answer. */
export type LinkFailureKind = "timeout" | "unreachable" | "not-graphql" | "too-large" | "failed";

/** Thrown by links; `detail` is for the log only and never reaches a client. */
export class LinkFailure extends Error {
  constructor(
    readonly kind: LinkFailureKind,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`subgraph call: ${kind}`, options);
    this.name = "LinkFailure";
  }
}
