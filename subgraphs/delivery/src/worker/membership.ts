import { randomUUID } from "node:crypto";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { BEAT_MS, DEAD_AFTER_MS, livingWorkers, nextBeatIn, SETTLING_MS } from "../domain/worker-life";
import { beat, leave, sweepForgotten } from "./worker-life.store";

/** This worker among the others. */
export class Membership {
  readonly me = `worker-${randomUUID()}`;
  private others: ReadonlyArray<string> = [];
  /** By the clock of this process that nobody sets; it goes on while the process is stopped. */
  private seenAt = Number.NEGATIVE_INFINITY;
  private changedAt = Number.NEGATIVE_INFINITY;
  private beatIn = BEAT_MS;

  constructor(private readonly database: RegistryDatabase) {}

  /** The living, this one among them. */
  get living(): ReadonlyArray<string> {
    return this.others;
  }

  /** Whether the others must still take this worker for living, so that none of them serves its endpoints. */
  get isSeen(): boolean {
    return performance.now() - this.seenAt < DEAD_AFTER_MS;
  }

  /** Whether somebody came or left just now, or this worker itself had been taken for dead: endpoints are going from hand to hand. */
  get isSettling(): boolean {
    return performance.now() - this.changedAt < SETTLING_MS;
  }

  get nextBeatIn(): number {
    return this.beatIn;
  }

  /** Returns whether somebody came or left, or this worker itself had been taken for dead. */
  async beat(): Promise<boolean> {
    const begun = performance.now();
    const wasSeen = this.isSeen;
    const { workers, now } = await beat(this.database, this.me);
    const living = livingWorkers(workers, now);
    this.seenAt = begun;
    const isChanged = !wasSeen || living.join() !== this.others.join();
    if (isChanged) this.changedAt = performance.now();
    this.others = living;
    this.beatIn = nextBeatIn(workers, now);
    return isChanged;
  }

  async sweep(): Promise<void> {
    await sweepForgotten(this.database);
  }

  async leave(): Promise<void> {
    this.seenAt = Number.NEGATIVE_INFINITY;
    await leave(this.database, this.me);
  }
}
