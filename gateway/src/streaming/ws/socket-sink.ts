import type { GraphQLFormattedError } from "graphql";
import type { CutReason, StreamSink } from "../stream-sink";
import { CLOSE_CODES, type CloseCode } from "./close-code";

/** What an operation needs of the connection that it runs on. */
export interface OperationChannel {
  /** False once the client or we have ended the operation: nothing may be sent under its id. */
  isOpen(): boolean;
  send(frame: string | Buffer): void;
  end(): void;
  readonly buffered: number;
  close(code: CloseCode, reason: string): void;
}

const CUTS: Readonly<Record<CutReason, readonly [CloseCode, string]>> = {
  "too-slow": [CLOSE_CODES.tryAgainLater, "Too slow: resume from the last number received"],
  "token-expired": [CLOSE_CODES.unauthorized, "The token has expired"],
  "going-away": [CLOSE_CODES.goingAway, "Going away: connect again and resume"],
};

const NEXT_TAIL = Buffer.from("}");

/** The sink of one operation of graphql-transport-ws. A payload comes as JSON and is put into its frame as it is. */
export function socketSink(id: string, channel: OperationChannel): StreamSink {
  const jsonId = JSON.stringify(id);
  const nextHead = Buffer.from(`{"id":${jsonId},"type":"next","payload":`);
  return {
    next: (_number, payload) => {
      if (channel.isOpen()) channel.send(Buffer.concat([nextHead, typeof payload === "string" ? Buffer.from(payload) : payload, NEXT_TAIL]));
    },
    complete: () => {
      if (!channel.isOpen()) return;
      channel.end();
      channel.send(`{"id":${jsonId},"type":"complete"}`);
    },
    fail: (errors: ReadonlyArray<GraphQLFormattedError>) => {
      if (!channel.isOpen()) return;
      channel.end();
      channel.send(`{"id":${jsonId},"type":"error","payload":${JSON.stringify(errors)}}`);
    },
    get buffered() {
      return channel.buffered;
    },
    cut: (reason) => channel.close(...CUTS[reason]),
  };
}
