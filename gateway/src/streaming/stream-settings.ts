/** How streams go on by themselves, and what one of them may take of us. */
export interface StreamSettings {
  /** Subscriptions being served at once in this process. */
  readonly mostStreams: number;
  /** Pause between two looks at the end of a log that is streamed, milliseconds; a signal makes it known sooner. */
  readonly lookEveryMs: number;
  /** Changes asked for at a time. */
  readonly page: number;
  /** Changes asked for at a time where only the filters are decided. */
  readonly matchesPage: number;
  /** Calls under way at once for those of one viewer who are behind; those at the head have one more. */
  readonly replaysAtOnce: number;
  readonly bookmarkEveryMs: number;
  /** Bytes that a client has not taken, above which it is told nothing more. */
  readonly mostBuffered: number;
  /** How long a client may stay above that before it is cut, milliseconds. */
  readonly slowForMs: number;
  /** Pause between two looks at clients that are slow and at tokens that expire, milliseconds. */
  readonly checkEveryMs: number;
  /** Pauses before a log is asked again that could not be had: the first, and the longest that it grows to, milliseconds. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** Over how long streams are ended when the process stops, milliseconds. */
  readonly drainMs: number;
}

export const DEFAULT_STREAM_SETTINGS: StreamSettings = {
  mostStreams: 20_000,
  lookEveryMs: 1_000,
  page: 50,
  matchesPage: 100,
  replaysAtOnce: 2,
  bookmarkEveryMs: 10_000,
  mostBuffered: 1024 * 1024,
  slowForMs: 10_000,
  checkEveryMs: 100,
  firstPauseMs: 100,
  longestPauseMs: 5_000,
  drainMs: 5_000,
};
