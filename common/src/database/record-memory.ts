import { END_OF_TIME } from "../pure/instant";
import { parsedRecord, type StoredText } from "./parsed-record";
import { Reader } from "./reader";
import type { RegistryDatabase } from "./registry-database";

/** States held of one table; a larger one is read from the database. */
const MOST_HELD = 20_000;

/** States read beside the memory after which it is brought up to date, and how long it waits for more, milliseconds. */
const READ_BESIDE = 500;
const WAIT_MS = 250;

interface HeldRow {
  readonly id: string;
  readonly record: StoredText;
}

/**
 * Records of the states that are known now, of a table with two time axes. A stored state never changes and, once
 * superseded, is never known again; so a state that was written up to the entry of the last filling is either held here
 * or no longer asked for. Whether a state is known, and in force, the database alone decides at each request: only the
 * record does not have to be read again. Shared by all requests; its records are frozen.
 */
export class RecordMemory<R extends object> {
  private readonly held = new Map<string, R>();
  private upTo = 0;
  private beside = 0;
  private filling: Promise<void> | null = null;
  private readonly reader: Reader;

  /** `table` has the columns id, record, knownTo and writtenBy: the number of the entry that wrote the row. */
  constructor(
    database: RegistryDatabase,
    private readonly table: string,
    private readonly most = MOST_HELD,
  ) {
    this.reader = new Reader(database, undefined);
  }

  /** For a statement that reads states known now: their id and, where it is not held, their record. */
  get columns(): string {
    return `id, CASE WHEN writtenBy > ${this.upTo} THEN ${this.reader.textValue("record")} END AS record`;
  }

  /** The record of a row that was read with `columns`. */
  recordOf(row: { readonly id: string; readonly record: StoredText | null }): R {
    if (row.record !== null) {
      this.beside += 1;
      if (this.beside === READ_BESIDE) setTimeout(() => void this.fill().catch(() => undefined), WAIT_MS).unref();
      return parsedRecord<R>(row.record);
    }
    const record = this.held.get(row.id);
    if (record === undefined) throw new Error(`state ${row.id} of ${this.table} is neither held nor read`);
    return record;
  }

  /** Takes in what was written since the last time. A failure leaves the memory as it was. */
  fill(): Promise<void> {
    this.filling ??= this.takeIn().finally(() => {
      this.filling = null;
    });
    return this.filling;
  }

  private async takeIn(): Promise<void> {
    this.beside = 0;
    const newest = await this.reader.row<{ number: number | null }>(`SELECT MAX(writtenBy) AS number FROM ${this.table}`);
    const number = newest?.number ?? 0;
    if (number === this.upTo) return;
    const rows = await this.reader.rows<HeldRow>(
      `SELECT id, ${this.reader.longText("record")} FROM ${this.table} WHERE knownTo = ? AND writtenBy > ? LIMIT ${this.most + 1}`,
      [END_OF_TIME, this.upTo],
    );
    if (this.held.size + rows.length > this.most) return;
    for (const row of rows) this.held.set(row.id, parsedRecord<R>(row.record));
    this.upTo = number;
  }
}
