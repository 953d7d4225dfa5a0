import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Fact } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import { instantOf, momentAfter, type Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { RegisterEntryRow } from "../entry/register-entry.entity";
import { fieldChanges, valuesOf } from "../domain/field-changes";
import { entryHash, type EntryCause, type RegisterEntryKind, type RegisterEntryRecord } from "../domain/register-entry";
import { RegisterHead } from "./register-head.entity";
import { knownSegments, recordOn, reviseSubject } from "./subject-versions.store";
import type { SubjectTable } from "./subject-table";

export interface SubjectChange<R extends object> {
  readonly kind: RegisterEntryKind;
  readonly subject: string;
  /** The record as it is to stand from the effective day, made from what stands there. */
  readonly revise: (standing: R | null) => R;
  readonly effectiveFrom: Day;
  readonly cause: EntryCause;
  readonly proposal?: string | null;
}

export type AfterRevision<R> = (writer: EntityManager, rows: ReadonlyArray<{ id: string; record: R }>) => Promise<void>;

/**
 * Writes to the register inside one transaction, which holds the head from its first statement to its commit: numbers
 * are contiguous and in commit order, and a rollback gives them back.
 */
export class RegisterWriter {
  private constructor(
    readonly manager: EntityManager,
    private head: { number: number; hash: string; recordedAt: Instant | null },
    private readonly now: Instant,
  ) {}

  static async write<T>(database: RegistryDatabase, now: Date, work: (register: RegisterWriter) => Promise<T>): Promise<T> {
    return database.transaction(async (manager) => {
      const register = await RegisterWriter.begin(manager, now);
      const result = await work(register);
      await register.finish();
      return result;
    });
  }

  /** The update comes first: it takes the write lock on every database, before anything is read. */
  private static async begin(manager: EntityManager, now: Date): Promise<RegisterWriter> {
    await manager.query("UPDATE register_head SET number = number WHERE id = 1");
    const rows: Array<{ number: number; hash: string; recordedAt: string | null }> = await manager.query(
      `SELECT number, hash, recordedAt FROM register_head WHERE id = 1${forUpdate(manager)}`,
    );
    const head = rows[0];
    if (!head) throw new Error("the register has no head");
    return new RegisterWriter(manager, { ...head }, instantOf(now));
  }

  get number(): number {
    return this.head.number;
  }

  /** Null when the change changes nothing: no entry is made of it. */
  async append<R extends object>(table: SubjectTable<R>, change: SubjectChange<R>, after?: AfterRevision<R>): Promise<RegisterEntryRecord | null> {
    const known = await knownSegments(this.manager, table, change.subject);
    const standing = recordOn(known, change.effectiveFrom);
    const changes = fieldChanges(standing, change.revise(standing), table.blank);
    if (changes.length === 0 && standing !== null) return null;
    const entry: RegisterEntryRecord = {
      number: this.head.number + 1,
      kind: change.kind,
      subject: change.subject,
      changes,
      effectiveFrom: change.effectiveFrom,
      recordedAt: momentAfter(this.head.recordedAt, this.now),
      cause: change.cause,
      proposal: change.proposal ?? null,
    };
    await this.insert(entry);
    const fact: Fact<R> = { number: entry.number, effectiveFrom: entry.effectiveFrom, values: valuesOf<R>(changes) };
    const rows = await reviseSubject(this.manager, table, change.subject, known, fact, entry.recordedAt);
    await after?.(this.manager, rows);
    return entry;
  }

  private async insert(entry: RegisterEntryRecord): Promise<void> {
    const hash = entryHash(entry, this.head.hash);
    await this.manager.insert(RegisterEntryRow, {
      number: entry.number,
      kind: entry.kind,
      subject: entry.subject,
      changes: JSON.stringify(entry.changes),
      effectiveFrom: entry.effectiveFrom,
      recordedAt: entry.recordedAt,
      causeKind: entry.cause.kind,
      causeReference: entry.cause.reference,
      orderNumber: entry.cause.orderNumber,
      orderDate: entry.cause.orderDate,
      proposal: entry.proposal,
      hash,
    });
    this.head = { number: entry.number, hash, recordedAt: entry.recordedAt };
  }

  private async finish(): Promise<void> {
    await this.manager.update(RegisterHead, { id: 1 }, this.head);
  }
}

/** On a server a plain read would come from the snapshot that began before the lock was taken. */
function forUpdate(manager: EntityManager): string {
  return manager.connection.options.type === "better-sqlite3" ? "" : " FOR UPDATE";
}
