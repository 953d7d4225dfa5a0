import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Outcome, Written } from "./outcome";
import { writeOutcomes } from "./outcome.store";

const MOST_TOGETHER = 100;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

interface Waiting {
  readonly outcome: Outcome;
  readonly done: (written: Written) => void;
}

/** Writes what attempts leave behind: those that end while a transaction runs share the next one. A database that is away is tried again. */
export class OutcomeLedger {
  private waiting: Waiting[] = [];
  private isWriting = false;
  private isClosed = false;

  constructor(
    private readonly database: RegistryDatabase,
    private readonly me: string,
    private readonly log: Log,
  ) {}

  /** Resolves when it is written, or when it is known that it will not be. */
  record(outcome: Outcome): Promise<Written> {
    return new Promise((done) => {
      this.waiting.push({ outcome, done });
      if (!this.isWriting) void this.writeAll();
    });
  }

  /** What cannot be written from now on is let go: it will be sent again. */
  close(): void {
    this.isClosed = true;
  }

  private async writeAll(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      // What came in at the same time is written together: a commit costs more than all that is in it.
      await new Promise((turn) => setImmediate(turn));
      const batch = this.waiting.splice(0, MOST_TOGETHER);
      const written = await this.writeUntilDone(batch.map(({ outcome }) => outcome));
      batch.forEach(({ done }, at) => done(written[at] ?? "LOST"));
    }
    this.isWriting = false;
  }

  private async writeUntilDone(outcomes: ReadonlyArray<Outcome>): Promise<Written[]> {
    for (let pause = FIRST_PAUSE_MS, repeated = false; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS), repeated = true) {
      try {
        return await writeOutcomes(this.database, outcomes, this.me, repeated);
      } catch (error) {
        this.log.warn({ err: error, outcomes: outcomes.length }, "what came of deliveries could not be written");
        if (this.isClosed) return outcomes.map(() => "LOST");
        await new Promise((resume) => setTimeout(resume, pause));
      }
    }
  }
}
