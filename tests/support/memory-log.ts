import type { CarriedLine, CarriedLog } from "@tizilim/common/broker/carried-log";
import { instantOf } from "@tizilim/common/pure/instant";
import { LogBell } from "@tizilim/common/signal/log-bell";

/** The register's log without a database; whoever writes to it rings. */
export class MemoryLog implements CarriedLog {
  readonly name = "register";
  readonly bell = new LogBell();
  lines: CarriedLine[] = [];

  /** Writes lines that nobody else has, as another moment would. */
  write(count: number, at = instantOf(new Date())): number {
    for (let n = 0; n < count; n += 1) this.lines.push({ number: this.lines.length + 1, at, kind: "SERVICE_AMENDED", subject: "00101001" });
    return this.lines.length;
  }

  ring(): void {
    this.bell.ring(this.name, this.lines.length);
  }

  linesAfter(number: number, limit: number): Promise<ReadonlyArray<CarriedLine>> {
    return Promise.resolve(this.lines.slice(number, number + limit));
  }
}
