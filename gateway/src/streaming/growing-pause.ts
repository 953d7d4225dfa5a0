/** The pause after something failed, twice as long each time until it succeeds. Wakes when it is over. */
export class GrowingPause {
  private timer: NodeJS.Timeout | null = null;
  private next: number;

  constructor(
    private readonly first: number,
    private readonly longest: number,
    private readonly wake: () => void,
  ) {
    this.next = first;
  }

  get isOver(): boolean {
    return this.timer === null;
  }

  succeeded(): void {
    this.next = this.first;
  }

  failed(): void {
    if (this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.wake();
    }, this.next);
    this.timer.unref();
    this.next = Math.min(this.longest, this.next * 2);
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
