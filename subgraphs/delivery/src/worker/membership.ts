import { randomUUID } from "node:crypto";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { DEAD_AFTER_MS, livingWorkers } from "../domain/worker-life";
import { beat, leave, sweepForgotten } from "./worker-life.store";

/** This worker among the others. */
export class Membership {
  readonly me = `worker-${randomUUID()}`;
  private others: ReadonlyArray<string> = [];
  /** By the clock of this process that nobody sets; it goes on while the process is stopped. */
  private seenAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly database: RegistryDatabase) {}

  /** The living, this one among them. */
  get living(): ReadonlyArray<string> {
    return this.others;
  }

  /** Whether the others must still take this worker for living, so that none of them serves its endpoints. */
  get isSeen(): boolean {
    return performance.now() - this.seenAt < DEAD_AFTER_MS;
  }

  /** Returns whether somebody came or left, or this worker itself had been taken for dead. */
  async beat(): Promise<boolean> {
    const begun = performance.now();
    const wasSeen = this.isSeen;
    const { workers, now } = await beat(this.database, this.me);
    const living = livingWorkers(workers, now);
    this.seenAt = begun;
    const changed = !wasSeen || living.join() !== this.others.join();
    this.others = living;
    return changed;
  }

  async sweep(): Promise<void> {
    await sweepForgotten(this.database);
  }

  async leave(): Promise<void> {
    this.seenAt = Number.NEGATIVE_INFINITY;
    await leave(this.database, this.me);
  }
}
