/** What sockets may take of us. */
export interface SocketSettings {
  /** Sockets open at once in this process. */
  readonly mostSockets: number;
  /** Operations under way on one socket. */
  readonly mostOperations: number;
  /** Bytes of one message. */
  readonly largestMessage: number;
  /** Time from the opening of a socket to its connection_init, milliseconds. */
  readonly initTimeoutMs: number;
  /** Pause between two looks whether the other side still lives; one that did not answer the last is let go. */
  readonly pingEveryMs: number;
  /** Pause between two looks at tokens that expire and at sockets that may be read on. */
  readonly lookEveryMs: number;
  /** Bytes that wait to be sent, above which no more is read from the socket. */
  readonly mostBuffered: number;
  /** Time for the other side to take what was sent before its socket was closed, milliseconds. */
  readonly closeGraceMs: number;
}

export const DEFAULT_SOCKET_SETTINGS: SocketSettings = {
  mostSockets: 10_000,
  mostOperations: 100,
  largestMessage: 2 * 1024 * 1024,
  initTimeoutMs: 10_000,
  pingEveryMs: 30_000,
  lookEveryMs: 250,
  mostBuffered: 1024 * 1024,
  closeGraceMs: 5_000,
};
