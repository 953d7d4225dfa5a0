import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { insertRows } from "@tizilim/common/database/insert-rows";
import type { Day } from "@tizilim/common/pure/day";
import { instantOf, momentAfter, type Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { fieldChanges, valuesOf } from "../domain/field-changes";
import { entryHash, type EntryCause, type RegisterEntryKind, type RegisterEntryRecord } from "../domain/register-entry";
import { addLeaves } from "../proof/tree-growth.store";
import { RegisterHead } from "./register-head.entity";
import { lockRegister, type LockedHead } from "./register-lock.store";
import { knownSegmentsOf, recordOn, reviseSubjects, type OpenedRow, type Revision } from "./subject-versions.store";
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

export type AfterRevision<R> = (writer: EntityManager, rows: ReadonlyArray<OpenedRow<R>>) => Promise<void>;

/**
 * Writes to the register inside one transaction, which holds the head from its first statement to its commit: numbers
 * are contiguous and in commit order, and a rollback gives them back.
 */
export class RegisterWriter {
  private readonly entered: RegisterEntryRecord[] = [];

  private constructor(
    readonly manager: EntityManager,
    private head: LockedHead,
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

  private static async begin(manager: EntityManager, now: Date): Promise<RegisterWriter> {
    return new RegisterWriter(manager, await lockRegister(manager), instantOf(now));
  }

  get number(): number {
    return this.head.number;
  }

  /** Null when the change changes nothing: no entry is made of it. */
  async append<R extends object>(table: SubjectTable<R>, change: SubjectChange<R>, after?: AfterRevision<R>): Promise<RegisterEntryRecord | null> {
    const [entry = null] = await this.appendAll(table, [change], after);
    return entry;
  }

  /** Changes of different subjects, in their order and with an entry each, in few statements. Throws where a subject comes twice. */
  async appendAll<R extends object>(
    table: SubjectTable<R>,
    changes: ReadonlyArray<SubjectChange<R>>,
    after?: AfterRevision<R>,
  ): Promise<Array<RegisterEntryRecord | null>> {
    if (changes.length === 0) return [];
    const known = await knownSegmentsOf(this.manager, table, changes.map((change) => change.subject));
    if (known.size < changes.length) throw new Error("a subject changes twice in one go");
    const rows: Array<Readonly<Record<string, string | number | null>>> = [];
    const revisions: Revision<R>[] = [];
    const entries = changes.map((change) => {
      const own = known.get(change.subject) ?? [];
      const entry = this.entryOf(table, change, recordOn(own, change.effectiveFrom));
      if (entry === null) return null;
      rows.push(rowOf(entry, this.advance(entry)));
      const fact = { number: entry.number, effectiveFrom: entry.effectiveFrom, values: valuesOf<R>(entry.changes) };
      revisions.push({ subject: change.subject, known: own, fact, recordedAt: entry.recordedAt });
      return entry;
    });
    const opened = await reviseSubjects(this.manager, table, revisions);
    await insertRows(this.manager, "register_entry", rows);
    if (opened.length > 0) await after?.(this.manager, opened);
    return entries;
  }

  private entryOf<R extends object>(table: SubjectTable<R>, change: SubjectChange<R>, standing: R | null): RegisterEntryRecord | null {
    const changes = fieldChanges(standing, change.revise(standing), table.blank);
    if (changes.length === 0 && standing !== null) return null;
    return {
      number: this.head.number + 1,
      kind: change.kind,
      subject: change.subject,
      changes,
      effectiveFrom: change.effectiveFrom,
      recordedAt: momentAfter(this.head.recordedAt, this.now),
      cause: change.cause,
      proposal: change.proposal ?? null,
    };
  }

  /** The entry becomes the newest; returns its hash. */
  private advance(entry: RegisterEntryRecord): string {
    const hash = entryHash(entry, this.head.hash);
    this.head = { number: entry.number, hash, recordedAt: entry.recordedAt };
    this.entered.push(entry);
    return hash;
  }

  private async finish(): Promise<void> {
    await addLeaves(this.manager, this.head.number - this.entered.length, this.entered);
    await this.manager.update(RegisterHead, { id: 1 }, this.head);
  }
}

function rowOf({ cause, changes, ...entry }: RegisterEntryRecord, hash: string): Readonly<Record<string, string | number | null>> {
  return {
    ...entry,
    changes: JSON.stringify(changes),
    causeKind: cause.kind,
    causeReference: cause.reference,
    orderNumber: cause.orderNumber,
    orderDate: cause.orderDate,
    hash,
  };
}
