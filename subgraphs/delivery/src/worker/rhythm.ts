/** Runs a round again and again with a pause between, never two at a time, and at once when it is asked to. A round may say how long the pause is to be. */
export class Rhythm {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isAsked = false;
  private isStopped = true;

  constructor(
    private readonly pauseMs: number,
    private readonly round: () => Promise<number | void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  start(): void {
    this.isStopped = false;
    this.now();
  }

  /** A round that is under way may have looked already, so another one follows it. */
  now(): void {
    if (this.isStopped) return;
    this.isAsked = true;
    this.running ??= this.rounds();
  }

  /** Resolves when no round runs any more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private async rounds(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    let pause = this.pauseMs;
    while (this.isAsked && !this.isStopped) {
      this.isAsked = false;
      pause = (await this.round().catch(this.failed)) ?? this.pauseMs;
    }
    this.running = null;
    if (!this.isStopped) this.timer = setTimeout(() => this.now(), pause);
  }
}
