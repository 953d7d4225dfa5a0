import type { LinkFailureKind } from "@tizilim/common/link/link-failure";

interface FailureText {
  readonly code: string;
  readonly say: (service: string) => string;
}

/** What a client is told of a call that failed: the subgraph and the kind of failure, nothing from inside. */
export const FAILURE_TEXTS: Readonly<Record<LinkFailureKind, FailureText>> = {
  timeout: { code: "SUBGRAPH_TIMEOUT", say: (service) => `Subgraph ${service} did not answer in time.` },
  unreachable: { code: "SUBGRAPH_UNREACHABLE", say: (service) => `Subgraph ${service} is not reachable.` },
  "not-graphql": { code: "SUBGRAPH_INVALID_ANSWER", say: (service) => `Subgraph ${service} answered something that is not GraphQL.` },
  "too-large": { code: "SUBGRAPH_ANSWER_TOO_LARGE", say: (service) => `Subgraph ${service} answered more than the gateway takes.` },
  failed: { code: "SUBGRAPH_FAILED", say: (service) => `Subgraph ${service} could not answer.` },
};
