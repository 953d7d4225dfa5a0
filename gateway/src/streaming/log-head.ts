import type { LogName } from "@tizilim/common/signal/log-name";
import type { LogSignal } from "@tizilim/common/signal/log-signal";

export interface LogHeadParts {
  readonly log: LogName;
  /** Asks the log for the number of its newest change. Rejects while its owner does not answer. */
  readonly look: () => Promise<number>;
  /** Tells sooner than the next look; null: there are only looks. */
  readonly signal: LogSignal | null;
  readonly lookEveryMs: number;
  /** Called each time the number has grown, and when it becomes known. */
  readonly grown: (by: number) => void;
  /** Called after each look with what it found. */
  readonly looked: (end: number) => void;
  readonly failed: (error: unknown) => void;
}

/** How far a log is known to reach, while somebody wants to know. */
export class LogHead {
  /** Null: not known yet. */
  number: number | null = null;
  private looking: Promise<number | null> | null = null;
  private next: Promise<number | null> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopListening: (() => void) | null = null;

  constructor(private readonly parts: LogHeadParts) {}

  start(): void {
    if (this.stopListening !== null) return;
    const { signal, log } = this.parts;
    this.stopListening = signal?.listen(log, (number) => this.reached(number)) ?? (() => undefined);
    // What was known before may be long past.
    void this.look();
    this.lookLater();
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.stopListening?.();
    this.timer = null;
    this.stopListening = null;
  }

  /** Where the log ends now; null when its owner does not say. Those who ask meanwhile share the look. */
  look(): Promise<number | null> {
    this.looking ??= this.parts
      .look()
      .then((number) => {
        this.reached(number);
        this.parts.looked(number);
        return number;
      })
      .catch((error: unknown) => {
        this.parts.failed(error);
        return null;
      })
      .finally(() => (this.looking = null));
    return this.looking;
  }

  /** As `look`, by one that is not under way already: what was committed before is in it. */
  lookAnew(): Promise<number | null> {
    if (this.looking === null) return this.look();
    this.next ??= this.looking.then(() => {
      this.next = null;
      return this.look();
    });
    return this.next;
  }

  /** The log itself was read and ended here: a signal that promised more was wrong, or early. */
  endsAt(number: number): void {
    if (this.number !== null && this.number > number) this.number = number;
  }

  private reached(number: number): void {
    const before = this.number;
    if (before !== null && before >= number) return;
    this.number = number;
    this.parts.grown(before === null ? 0 : number - before);
  }

  private lookLater(): void {
    this.timer = setTimeout(() => {
      void this.look().then(() => {
        if (this.stopListening !== null) this.lookLater();
      });
    }, this.parts.lookEveryMs);
    this.timer.unref();
  }
}
