import type { Viewer } from "@tizilim/common/identity/viewer";
import type { GraphqlParameters } from "../http/graphql-parameters";
import type { StreamSink } from "./stream-sink";

/** An operation, whichever way it came. */
export interface StreamRequest extends GraphqlParameters {
  /** The number that the client has got to, as `Last-Event-ID` tells it; the stream begins after the larger of it and the operation's own `sinceNumber`. Null: not told. */
  readonly lastNumber: number | null;
  /** True where it came by GET, which changes nothing: a mutation is then refused with METHOD_NOT_ALLOWED. */
  readonly isReadOnly?: boolean;
}

export interface OpenStream {
  /** The client wants no more: nothing reaches the sink from now on. May be called again, and after the end. */
  close(): void;
}

/**
 * Serves operations whose answer is a stream: subscriptions over the numbered logs. A query or mutation is answered too, by one payload and
 * `complete`, under the same limits as over HTTP.
 */
export interface StreamService {
  /** Never rejects: what is wrong with the operation is told by the sink's `fail`. The sink may be called before this resolves. */
  open(request: StreamRequest, viewer: Viewer, sink: StreamSink): Promise<OpenStream>;
}
