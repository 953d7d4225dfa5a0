import { setTimeout as pause } from "node:timers/promises";
import { TRANSPORTS, type Connection, type Transport } from "./subscriber-transports";

const AGAIN_AFTER_MS = 20;

/** A subscriber that goes on from the last number that it has, however often it is cut off. */
export class InterruptedSubscriber {
  /** In the order in which they came, over all connections. */
  readonly numbers: number[] = [];
  private connection: Connection | null = null;
  private connections = 0;
  private kills = 0;
  private lastEnd = "none";
  private isOver = false;
  private readonly ran: Promise<void>;

  constructor(
    readonly name: Transport,
    private readonly origin: string,
  ) {
    this.ran = this.run();
  }

  get last(): number {
    return this.numbers.at(-1) ?? 0;
  }

  get state(): string {
    return `${this.connections} connections, ${this.kills} of them killed; the newest is ${this.connection === null ? "over" : "open"}, the one before ended with: ${this.lastEnd}`;
  }

  /** Whether there was a connection to kill; it may not be answered yet. */
  kill(): boolean {
    const { connection } = this;
    if (connection === null) return false;
    this.connection = null;
    this.kills += 1;
    connection.cut();
    return true;
  }

  async stop(): Promise<void> {
    this.isOver = true;
    this.connection?.cut();
    await this.ran;
  }

  private async run(): Promise<void> {
    while (!this.isOver) {
      const connection = TRANSPORTS[this.name](this.origin, this.last, (number) => {
        // What a connection that was cut still holds is not heard: the subscriber was killed.
        if (this.connection === connection) this.numbers.push(number);
      });
      this.connection = connection;
      this.connections += 1;
      this.lastEnd = await connection.ended;
      this.connection = null;
      await pause(AGAIN_AFTER_MS);
    }
  }
}
