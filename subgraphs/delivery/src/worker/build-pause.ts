const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** The graph as a whole is away: it is not one endpoint's fault, and it is noticed at once when it is back. */
const LONGEST_WITHOUT_GRAPH_MS = 5_000;

/** Pauses between tries to build what is to be sent, by the machine's own clock. */
export class BuildPause {
  private tries = 0;
  private until = 0;

  /** How many tries in a row have failed. */
  get failures(): number {
    return this.tries;
  }

  get isOver(): boolean {
    return performance.now() >= this.until;
  }

  failed(graphIsAway: boolean): void {
    const pause = Math.min(FIRST_MS * 2 ** this.tries, graphIsAway ? LONGEST_WITHOUT_GRAPH_MS : LONGEST_MS);
    this.tries += 1;
    this.until = performance.now() + pause;
  }

  over(): void {
    this.tries = 0;
    this.until = 0;
  }
}
