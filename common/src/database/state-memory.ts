import type { Day } from "../pure/day";
import { END_OF_TIME } from "../pure/instant";
import { parsedRecord, type StoredText } from "./parsed-record";
import { Reader } from "./reader";
import type { RegistryDatabase } from "./registry-database";

/** States held of one table; a larger one is read from the database. */
const MOST_HELD = 20_000;

/** A state that is known now. */
export interface HeldState<R> {
  readonly id: string;
  readonly subject: string;
  readonly entryNumber: number;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly record: R;
}

export interface StateTable {
  readonly name: string;
  /** Column that names the subject. */
  readonly subject: string;
  /** Column with the number of the entry that made the state; the entry that wrote the row is always in writtenBy. */
  readonly entry: string;
}

type Row<R> = Omit<HeldState<R>, "record"> & { readonly record: StoredText };

/**
 * The states of a table that are known now, up to an entry of the log. Whoever asks brings the number at which the log ends
 * now: when that is the number held, the states are those of the database; when not, what was written since is taken in
 * first. Stored states never change, so a state once read stays right until a later entry supersedes it.
 */
export class StateMemory<R extends object> {
  private readonly states = new Map<string, ReadonlyArray<HeldState<R>>>();
  private ordered: string[] = [];
  private upTo = 0;
  private count = 0;
  private tooMany = false;
  private filling: Promise<void> | null = null;
  private readonly reader: Reader;

  constructor(
    database: RegistryDatabase,
    private readonly table: StateTable,
    private readonly most = MOST_HELD,
  ) {
    this.reader = new Reader(database, undefined);
  }

  /** Whether everything known up to the entry is held here now; false for a table that is too large to hold. */
  async holds(head: number): Promise<boolean> {
    while (this.upTo < head && !this.tooMany) {
      this.filling ??= this.takeIn(head).finally(() => {
        this.filling = null;
      });
      await this.filling;
    }
    return !this.tooMany;
  }

  statesOf(subject: string): ReadonlyArray<HeldState<R>> {
    return this.states.get(subject) ?? [];
  }

  /** The state in force on a day. */
  stateOn(subject: string, day: Day): HeldState<R> | null {
    return this.statesOf(subject).find((state) => state.validFrom <= day && day < state.validTo) ?? null;
  }

  /** States in force on a day in the order of their subjects, from behind a subject on (before it when backward). */
  *inOrder(day: Day, from: string | null, backward: boolean): Generator<HeldState<R>> {
    const step = backward ? -1 : 1;
    const start = from === null ? (backward ? this.ordered.length - 1 : 0) : this.placeBeside(from, backward);
    for (let place = start; place >= 0 && place < this.ordered.length; place += step) {
      const state = this.stateOn(this.ordered[place] as string, day);
      if (state !== null) yield state;
    }
  }

  /** First place behind the subject, or the last before it. */
  private placeBeside(subject: string, backward: boolean): number {
    let [low, high] = [0, this.ordered.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const before = backward ? (this.ordered[middle] as string) < subject : (this.ordered[middle] as string) <= subject;
      if (before) low = middle + 1;
      else high = middle;
    }
    return backward ? low - 1 : low;
  }

  private async takeIn(head: number): Promise<void> {
    const { name, subject, entry } = this.table;
    const rows = await this.reader.rows<Row<R>>(
      `SELECT id, ${subject} AS subject, ${entry} AS entryNumber, validFrom, validTo, ${this.reader.longText("record")} FROM ${name} ` +
        `WHERE knownTo = ? AND ${subject} IN (SELECT ${subject} FROM ${name} WHERE writtenBy > ?) ORDER BY ${subject}, validFrom LIMIT ${this.most + 1}`,
      [END_OF_TIME, this.upTo],
    );
    const changed = new Map<string, HeldState<R>[]>();
    for (const row of rows) changed.set(row.subject, [...(changed.get(row.subject) ?? []), { ...row, record: parsedRecord<R>(row.record) }]);
    const before = this.states.size;
    for (const [changedSubject, states] of changed) {
      this.count += states.length - this.statesOf(changedSubject).length;
      this.states.set(changedSubject, states);
    }
    if (this.count > this.most) {
      this.tooMany = true;
      this.states.clear();
      this.ordered = [];
      return;
    }
    if (this.states.size !== before) this.ordered = [...this.states.keys()].sort();
    this.upTo = head;
  }
}
