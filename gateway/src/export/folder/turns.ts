/** More wait already than it makes sense to wait behind. */
export class TooManyWaiting extends Error {}

export interface Turn {
  /** Fulfils when it has come. */
  readonly mine: Promise<void>;
  /** It is over, or not wanted any more. */
  end(): void;
}

const MOST_WAITING = 32;

/** One after the other: making files leaves the processor to those who ask the graph. */
export class Turns {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;

  /** Throws TooManyWaiting. */
  take(): Turn {
    if (this.waiting >= MOST_WAITING) throw new TooManyWaiting();
    this.waiting += 1;
    const mine = this.last;
    let end = (): void => undefined;
    this.last = new Promise((resolve) => {
      end = () => {
        this.waiting -= 1;
        resolve();
      };
    });
    return { mine, end };
  }
}
