/** The entry of this number cannot be told just now; none is told in its place. */
export class FeedUnavailable extends Error {
  constructor(readonly number: number) {
    super(`entry ${number} cannot be told`);
  }
}

/** The reader has got further than the log. */
export class SinceBeyondEnd extends Error {
  constructor(readonly end: number) {
    super(`the log ends at ${end}`);
  }
}
