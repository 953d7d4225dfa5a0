import { entryHash, HASH_BEFORE_THE_FIRST, type RegisterEntryRecord } from "./register-entry";

export type HashedEntry = RegisterEntryRecord & { readonly hash: string };

export interface LogFault {
  /** The number at which the log does not hold. */
  readonly number: number;
  /** NUMBER: lost, doubled or out of order. TIME: not later than the one before. HASH: altered. HEAD: not where the log ends. */
  readonly fault: "NUMBER" | "TIME" | "HASH" | "HEAD";
}

/** Faults of the whole log, given in the order of its numbers from the first; empty where every entry stands as it was written. */
export function verifyLog(entries: Iterable<HashedEntry>, head: { readonly number: number; readonly hash: string } | null = null): LogFault[] {
  const faults: LogFault[] = [];
  let last = { number: 0, hash: HASH_BEFORE_THE_FIRST, recordedAt: "" };
  for (const { hash, ...entry } of entries) {
    if (entry.number !== last.number + 1) faults.push({ number: entry.number, fault: "NUMBER" });
    if (entry.recordedAt <= last.recordedAt) faults.push({ number: entry.number, fault: "TIME" });
    if (entryHash(entry, last.hash) !== hash) faults.push({ number: entry.number, fault: "HASH" });
    last = { number: entry.number, hash, recordedAt: entry.recordedAt };
  }
  if (head !== null && (head.number !== last.number || head.hash !== last.hash)) faults.push({ number: last.number, fault: "HEAD" });
  return faults;
}
