import type { Viewer } from "../identity/viewer";

/**
 * One operation sent to one subgraph, the same in process and over HTTP.
 * `deadline` is epoch milliseconds; a subgraph gives up when it has passed.
 */
export interface SubgraphCall {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  readonly requestId: string;
  /** W3C trace context, forwarded as it came. */
  readonly traceparent?: string;
  readonly deadline?: number;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: ReadonlyArray<SubgraphError>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface SubgraphError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What the gateway holds of a subgraph, whichever way it is reached. */
export interface SubgraphLink {
  readonly name: string;
  call(call: SubgraphCall): Promise<SubgraphAnswer>;
  /** Number of the newest entry of the subgraph's log: the part of an ETag that this subgraph answers for. */
  revision(deadline?: number): Promise<string>;
  close(): Promise<void>;
}
