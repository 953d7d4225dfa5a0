import { eventually } from "../../support/eventually";
import type { HouseProcess } from "../../support/house-process";

const START_PATIENCE_MS = 90_000;

/** Workers of which the oldest is killed from time to time, and another one started in its place at once. */
export class MortalWorkers {
  private readonly ready: HouseProcess[] = [];
  private readonly starting = new Set<Promise<void>>();
  private fault: Error | null = null;
  private begun = 0;
  private dead = 0;
  private isOver = false;

  /** `begin` starts the worker of this turn and resolves when it is ready. */
  constructor(private readonly begin: (turn: number) => Promise<HouseProcess>) {}

  get kills(): number {
    return this.dead;
  }

  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.startOne()));
    this.throwFault();
  }

  /** Waits until another one is ready to take over: a worker that is still starting takes over nothing. */
  async killOldest(): Promise<void> {
    await eventually(() => this.ready.length + (this.fault === null ? 0 : 2), (ready) => ready > 1, START_PATIENCE_MS);
    this.throwFault();
    const oldest = this.ready.shift();
    if (oldest === undefined) throw new Error("no worker is there");
    oldest.child.kill("SIGKILL");
    this.dead += 1;
    void this.startOne();
    await oldest.ended;
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.starting);
    await Promise.all(this.ready.map((worker) => worker.stop()));
  }

  private startOne(): Promise<void> {
    const started = this.begin((this.begun += 1)).then(
      async (worker) => void (this.isOver ? await worker.stop() : this.ready.push(worker)),
      (error: unknown) => void (this.fault ??= new Error("a worker did not start", { cause: error })),
    );
    this.starting.add(started);
    return started.finally(() => this.starting.delete(started));
  }

  private throwFault(): void {
    if (this.fault !== null) throw this.fault;
  }
}
