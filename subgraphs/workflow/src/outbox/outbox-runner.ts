import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Clock } from "@tizilim/common/pure/clock";
import { queryWithin } from "../following/run-query";
import { WorkflowWriter } from "../log/workflow-writer";
import { nextAttemptAt } from "./next-attempt";
import { waitingItems, type OutboxItem, type OutboxKind } from "./outbox.store";

/** Sends one item and writes what came of it, in its own transactions; to be called again it must be harmless. Rejects when it could not. */
export type SendItem = (item: OutboxItem) => Promise<void>;

const ITEMS_AT_A_TIME = 20;

/** Sends what is in the outbox until it is empty; what fails is tried again later, longer and longer. */
export class OutboxRunner {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly database: RegistryDatabase,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly senders: Readonly<Record<OutboxKind, SendItem>>,
  ) {}

  /** Resolves when everything whose time has come was tried once; callers at a time share the work. */
  run(): Promise<void> {
    if (this.running !== null) {
      this.again = true;
      return this.running;
    }
    this.running = this.drain();
    return this.running;
  }

  private async drain(): Promise<void> {
    try {
      do {
        this.again = false;
        await this.round();
      } while (this.again);
    } finally {
      // In the same turn as the last look at `again`: nobody may join a run that looks no more.
      this.running = null;
    }
  }

  private async round(): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const waiting = await waitingItems(queryWithin(this.database.reader), this.clock.now(), ITEMS_AT_A_TIME + tried.size);
      const items = waiting.filter(({ id }) => !tried.has(id));
      if (items.length === 0) return;
      for (const item of items) {
        tried.add(item.id);
        await this.send(item);
      }
    }
  }

  private async send(item: OutboxItem): Promise<void> {
    try {
      await this.senders[item.kind](item);
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      this.log.warn({ item: item.id, attempts: item.attempts + 1, detail: fault }, "the outbox could not send");
      await WorkflowWriter.write(this.database, this.clock.now(), async (writer) => {
        await writer.manager.query("UPDATE outbox SET attempts = attempts + 1, nextAttemptAt = ?, lastFault = ? WHERE id = ? AND doneAt IS NULL", [
          nextAttemptAt(item.attempts, writer.now), fault.slice(0, 255), item.id,
        ]);
      });
    }
  }
}
