import type { Log } from "@tizilim/common/observability/log";
import type { RegisterEnd } from "../graph/register-end";

/** How far the register is known to reach, and whether the graph answers. */
export class RegisterWatch {
  private known = 0;
  private isAway = false;

  constructor(
    private readonly end: RegisterEnd,
    private readonly log: Log,
  ) {}

  get number(): number {
    return this.known;
  }

  /** A hint that it reaches at least this number. */
  reaches(number: number): void {
    this.known = Math.max(this.known, number);
  }

  /** Asks the graph; returns whether it answers again after it was away. */
  async look(): Promise<boolean> {
    try {
      this.reaches(await this.end.read());
      const isBack = this.isAway;
      this.isAway = false;
      return isBack;
    } catch (error) {
      if (!this.isAway) this.log.warn({ detail: error instanceof Error ? error.message : String(error) }, "the register could not be asked where it ends");
      this.isAway = true;
      return false;
    }
  }
}
