import type { Segment } from "@tizilim/common/pure/bitemporal";
import type { BitemporalColumns } from "./bitemporal-columns";

/** How one kind of subject is kept: its table, its blank record, and the columns that lists need beside the record. */
export interface SubjectTable<R extends object> {
  readonly entity: new () => BitemporalColumns;
  readonly name: string;
  /** Entries of this kind of subject begin with it. */
  readonly entryKindPrefix: string;
  readonly blank: R;
  columns(record: R): Readonly<Record<string, string | number | null>>;
}

export type StoredSegment<R> = Segment<R> & { readonly id: string };
