import type { Log } from "../observability/log";

/** One thing that goes on without being asked for, such as following a log. */
export interface BackgroundTask {
  readonly name: string;
  run(): Promise<unknown>;
}

/** Runs tasks one after the other, again and again with a pause between, until it is stopped. A task that fails is told and tried again. */
export class Background {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly tasks: ReadonlyArray<BackgroundTask>,
    private readonly pauseMs: number,
    private readonly log: Log,
  ) {}

  start(): void {
    this.round = this.turn();
  }

  /** Resolves when nothing runs any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.round;
  }

  private async turn(): Promise<void> {
    for (const { name, run } of this.tasks) {
      if (this.stopped) return;
      await run().catch((error: unknown) => this.log.error({ err: error, task: name }, "a background task failed"));
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.turn();
    }, this.pauseMs);
    this.timer.unref();
  }
}
