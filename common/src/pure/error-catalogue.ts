export interface ErrorKind {
  readonly code: string;
  readonly meaning: string;
  /** Public: its message may leave the house as it is. */
  readonly public: boolean;
}

/** Every code that an error of a subgraph carries; docs/errors.md is printed from it. */
export const ERROR_CATALOGUE = {
  BAD_USER_INPUT: { code: "BAD_USER_INPUT", meaning: "An argument breaks a rule; the message names the argument and the rule.", public: true },
  BAD_CURSOR: { code: "BAD_CURSOR", meaning: "A cursor was not given by this list with the same filter, order and asOf.", public: true },
  AS_OF_UNSUPPORTED: { code: "AS_OF_UNSUPPORTED", meaning: "The subgraph cannot answer for the moment asked; it never answers with today's data instead.", public: true },
  UNAUTHENTICATED: { code: "UNAUTHENTICATED", meaning: "The request needs a token, or its token does not count.", public: true },
  FORBIDDEN: { code: "FORBIDDEN", meaning: "The viewer's roles do not allow it.", public: true },
  DEADLINE_EXCEEDED: { code: "DEADLINE_EXCEEDED", meaning: "The answer was not ready within the time given.", public: true },
  GRAPH_UNREACHABLE: { code: "GRAPH_UNREACHABLE", meaning: "What a partner's endpoint rests on could not be asked of the graph; nothing was decided, and the call may be sent again.", public: true },
  INTERNAL_SERVER_ERROR: { code: "INTERNAL_SERVER_ERROR", meaning: "A fault of the house; the details are in its logs under the trace id.", public: false },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;
