import type { CarriedLine, CarriedLog } from "@tizilim/common/broker/carried-log";
import { instantOf } from "@tizilim/common/pure/instant";

/** The register's log without a database; whoever writes to it rings. */
export class MemoryLog implements CarriedLog {
  readonly name = "register";
  lines: CarriedLine[] = [];
  private readonly listeners = new Set<() => void>();

  onCommit(told: () => void): () => void {
    this.listeners.add(told);
    return () => void this.listeners.delete(told);
  }

  /** Writes lines that nobody else has, as another moment would. */
  write(count: number, at = instantOf(new Date())): number {
    for (let n = 0; n < count; n += 1) this.lines.push({ number: this.lines.length + 1, at, kind: "SERVICE_AMENDED", subject: "00101001" });
    return this.lines.length;
  }

  /** Tells of the commit of what was written. */
  ring(): void {
    for (const told of this.listeners) told();
  }

  linesAfter(number: number, limit: number): Promise<ReadonlyArray<CarriedLine>> {
    return Promise.resolve(this.lines.slice(number, number + limit));
  }
}
