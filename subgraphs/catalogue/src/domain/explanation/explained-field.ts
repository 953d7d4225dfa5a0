import type { AsOf } from "@tizilim/common/pure/as-of";
import { inOrderOfEffect } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import type { RegisterEntryRecord } from "../register-entry";
import { BLANK_SERVICE, type ServiceRecord } from "../service-record";

export type FieldStanding = "STANDS" | "WITHDRAWN" | "NEVER_SAID";

/** What the register says in one field of a service, and since which entry. */
export interface ExplainedField<E> {
  readonly standing: FieldStanding;
  /** Null where the register says nothing. */
  readonly value: unknown;
  /** What stood before that entry; null where nothing did. */
  readonly before: unknown;
  /** The entry that gave the value, or took it away; null where no entry ever said anything. */
  readonly entry: E | null;
}

type Entry = Pick<RegisterEntryRecord, "number" | "effectiveFrom" | "recordedAt" | "changes">;

/**
 * LAW/8, 2-1): the register changes by its entries alone, so each value of a record rests on one of them: of those that
 * the view knows, the one that is last in effect by the day. entries: all of the service.
 */
export function explainedField<E extends Entry>(entries: ReadonlyArray<E>, field: keyof ServiceRecord, day: Day, knownOn: AsOf["knownOn"]): ExplainedField<E> {
  const told = inOrderOfEffect(entries.filter(({ effectiveFrom, recordedAt }) => effectiveFrom <= day && (knownOn === null || recordedAt <= knownOn)));
  const set = told.flatMap((entry) => entry.changes.filter((change) => change.field === field).map(({ after }) => ({ entry, value: saidIn(JSON.parse(after ?? "null")) })));
  // An inclusion leaves out what every record begins with, such as the category: that is said by the inclusion too.
  const first = told[0] ?? null;
  const begun = saidIn(BLANK_SERVICE[field]);
  const last = set.at(-1);
  if (last === undefined) return begun === null ? { standing: "NEVER_SAID", value: null, before: null, entry: null } : { standing: "STANDS", value: begun, before: null, entry: first };
  const before = set.length > 1 ? set.at(-2)?.value : last.entry === first ? null : begun;
  return { standing: last.value === null ? "WITHDRAWN" : "STANDS", value: last.value, before, entry: last.entry };
}

/** An empty list, and a text in no language, say as little as null. */
function saidIn(value: unknown): unknown {
  if (value === "" || (Array.isArray(value) && value.length === 0)) return null;
  const isText = typeof value === "object" && value !== null && "kk" in value && "ru" in value;
  return isText && value.kk === null && value.ru === null ? null : value;
}
