import { insertRows } from "@tizilim/common/database/insert-rows";
import { lockLogHead, moveLogHead, type LogHead } from "@tizilim/common/database/log-head";
import type { SqlValue } from "@tizilim/common/database/reader";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { instantOf, momentAfter, type Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import type { LegalChangeKind } from "../domain/legal-change";
import { LEGAL_HEAD } from "./legal-head";

export interface NumberedChange {
  readonly number: number;
  readonly at: Instant;
}

/**
 * Writes to the acts inside one transaction, which holds the end of their log from its first statement to its commit:
 * numbers are contiguous and in the order of commits, and a rollback gives them back.
 */
export class LegalWriter {
  readonly at: Instant;
  /** When what this transaction writes is known from: later than all that was numbered before it, whatever the clock says. */
  readonly recordedAt: Instant;
  private readonly changes: Array<Readonly<Record<string, SqlValue>>> = [];

  private constructor(
    readonly manager: EntityManager,
    readonly now: Date,
    private head: LogHead,
  ) {
    this.at = instantOf(now);
    this.recordedAt = momentAfter(head.at, this.at);
  }

  static async write<T>(database: RegistryDatabase, now: Date, work: (writer: LegalWriter) => Promise<T>): Promise<T> {
    return database.transaction(async (manager) => {
      const head = await lockLogHead(manager, LEGAL_HEAD);
      const writer = new LegalWriter(manager, now, head);
      const result = await work(writer);
      await writer.finish(head);
      return result;
    });
  }

  query<T>(sql: string, parameters: ReadonlyArray<SqlValue> = []): Promise<T[]> {
    return this.manager.query(sql, [...parameters]);
  }

  /** Numbers a change of an act. changedOn: the day from which the act says something else; null where it does not. */
  change(kind: LegalChangeKind, actId: LegalActId, changedOn: Day | null = null): NumberedChange {
    const number = this.head.number + 1;
    const at = momentAfter(this.head.at, this.at);
    this.changes.push({ number, kind, actId, at, changedOn });
    this.head = { number, at };
    return { number, at };
  }

  private async finish(before: LogHead): Promise<void> {
    if (this.head.number === before.number) return;
    await insertRows(this.manager, "legal_change", this.changes);
    await moveLogHead(this.manager, LEGAL_HEAD, this.head);
  }
}
