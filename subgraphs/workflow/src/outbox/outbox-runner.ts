import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Clock } from "@tizilim/common/pure/clock";
import { queryWithin } from "@tizilim/common/database/run-query";
import { WorkflowWriter } from "../log/workflow-writer";
import { restAfter } from "./rest-after";
import { recordFault, waitingItems, type OutboxItem, type OutboxKind } from "./outbox.store";

/** Sends one item and writes what came of it, in its own transactions; to be called again it must be harmless. Rejects when it could not. */
export type SendItem = (item: OutboxItem) => Promise<void>;

const ITEMS_AT_A_TIME = 20;

/**
 * Sends what is in the outbox until it is empty; what fails is tried again later, longer and longer. How long it rests goes
 * by a clock of this process that never stands still and never jumps, whatever CLOCK says; after a restart nothing rests.
 */
export class OutboxRunner {
  private readonly resting = new Map<string, { readonly failures: number; readonly until: number }>();
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly database: RegistryDatabase,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly senders: Readonly<Record<OutboxKind, SendItem>>,
    private readonly milliseconds: () => number = () => performance.now(),
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
      const waiting = await waitingItems(queryWithin(this.database.reader), ITEMS_AT_A_TIME + tried.size + this.resting.size);
      const items = waiting.filter(({ id }) => !tried.has(id) && (this.resting.get(id)?.until ?? 0) <= this.milliseconds());
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
      this.resting.delete(item.id);
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      const failures = (this.resting.get(item.id)?.failures ?? 0) + 1;
      this.resting.set(item.id, { failures, until: this.milliseconds() + restAfter(failures) });
      this.log.warn({ item: item.id, attempts: item.attempts + 1, detail: fault }, "the outbox could not send");
      await WorkflowWriter.write(this.database, this.clock.now(), (writer) => recordFault(writer, item.id, fault));
    }
  }
}
