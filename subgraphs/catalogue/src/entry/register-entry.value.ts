import type { RegisterEntryRecord } from "../domain/register-entry";
import type { StoredEntry } from "./stored-entry";

export interface EntryValue extends StoredEntry {
  readonly __typename: "RegisterEntry";
  readonly id: string;
}

const ID = /^entry-([1-9][0-9]{0,9})$/;

export function entryValue(entry: StoredEntry): EntryValue {
  return { ...entry, __typename: "RegisterEntry", id: `entry-${entry.number}` };
}

/** Null when the id is none of an entry. */
export function entryNumberOf(id: string): number | null {
  const digits = ID.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

export function isAboutService(entry: Pick<RegisterEntryRecord, "kind">): boolean {
  return entry.kind.startsWith("SERVICE_");
}
