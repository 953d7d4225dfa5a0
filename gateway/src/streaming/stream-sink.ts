import type { GraphQLFormattedError } from "graphql";

/** Why a stream is ended by us, though its client wants it to go on. After each of them it may come back and resume. */
export type CutReason = "too-slow" | "token-expired" | "going-away";

/** Where the payloads of one stream go: what a transport gives for each operation that a client opens. No call throws. */
export interface StreamSink {
  /**
   * `payload`: the JSON of one execution result as it is to be sent, as text or as its bytes in UTF-8. `number`: the number of the change that it tells of, or of the bookmark; null
   * where it tells of none, as the answer to a query. Numbers only grow.
   */
  next(number: number | null, payload: string | Buffer): void;
  /** The operation has given everything; nothing follows. */
  complete(): void;
  /** The operation was refused, or can go on no more; nothing follows. As clients read them, with code and trace id. */
  fail(errors: ReadonlyArray<GraphQLFormattedError>): void;
  /** Bytes handed over by `next` that the client has not yet taken, with whatever else waits on its connection. */
  readonly buffered: number;
  /** Ends the stream, and its connection where that is what the reason asks for; nothing follows. */
  cut(reason: CutReason): void;
}
