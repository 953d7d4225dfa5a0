const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 600_000;
const QUIET_MS = 3_600_000;

/**
 * How often a stream may be taken for wrong and thrown away. Two installations that share a server and a prefix would throw
 * away each other's for ever: each time the pause doubles, until an hour has passed quietly.
 */
export class RebuildPace {
  private last = Number.NEGATIVE_INFINITY;
  private pause = FIRST_PAUSE_MS;

  constructor(private readonly now: () => number = Date.now) {}

  /** Whether it may be done now; then it counts as done. */
  take(): boolean {
    const since = this.now() - this.last;
    if (since < this.pause) return false;
    this.pause = since > QUIET_MS ? FIRST_PAUSE_MS : Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    this.last = this.now();
    return true;
  }
}
