import { insertRows } from "@tizilim/common/database/insert-rows";
import { In, type EntityManager } from "typeorm";
import type { CodeScheme } from "../domain/code-scheme";
import { subsectionFull, type EntryRefusal } from "../domain/entry-refusal";
import { formatServiceCode, partsOf, type ServiceCode } from "../domain/service-code";
import { CodeCounter } from "./code-counter.entity";
import { setColumn } from "./set-column.store";

interface Counter {
  last: number;
  readonly stored: number | null;
}

/**
 * RULES-2025/7: the authorised body gives the code. Counters move in the transaction of the inclusion, under the head
 * lock: no number is given twice, and a rollback leaves no gap. An imported code that lies ahead is stepped over.
 * What was counted is kept by `store`.
 */
export class CodeCounters {
  private constructor(
    private readonly writer: EntityManager,
    private readonly counters: ReadonlyMap<string, Counter>,
  ) {}

  /** Counters of the subsections named; only their codes can be given and stepped over. */
  static async open(writer: EntityManager, subsections: ReadonlyArray<string>): Promise<CodeCounters> {
    const named = [...new Set(subsections)];
    const rows = await writer.findBy(CodeCounter, { subsection: In(named) });
    const stored = new Map(rows.map((row) => [row.subsection, row.last]));
    return new CodeCounters(writer, new Map(named.map((subsection) => [subsection, { last: stored.get(subsection) ?? 0, stored: stored.get(subsection) ?? null }])));
  }

  give(subsection: string, scheme: CodeScheme): ServiceCode | EntryRefusal {
    const counter = this.of(subsection);
    const code = formatServiceCode(subsection, counter.last + 1, scheme);
    if (code === null) return subsectionFull(subsection);
    counter.last += 1;
    return code;
  }

  /** An imported code stays as it is; the counter goes on after the highest. */
  stepOver(code: ServiceCode, scheme: CodeScheme): void {
    const { subsection, sequence } = partsOf(code, scheme);
    const counter = this.of(subsection);
    counter.last = Math.max(counter.last, sequence);
  }

  async store(): Promise<void> {
    const moved = [...this.counters].filter(([, { last, stored }]) => last > (stored ?? 0));
    await insertRows(this.writer, "code_counter", moved.filter(([, { stored }]) => stored === null).map(([subsection, { last }]) => ({ subsection, last })));
    const further = moved.filter(([, { stored }]) => stored !== null).map(([subsection, { last }]) => [subsection, last] as const);
    await setColumn(this.writer, "code_counter", { key: "subsection", column: "last" }, further);
  }

  private of(subsection: string): Counter {
    const counter = this.counters.get(subsection);
    if (!counter) throw new Error(`the counter of subsection ${subsection} was not opened`);
    return counter;
  }
}
