import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { BLANK_RECORD, type RegisterRecord } from "./register-record";

/** before and after: canonical JSON of the value; before is null where there was no record. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** RULES-2025/17: a preview tells the changes as the register's entry will, in the order of its record. */
const FIELDS: ReadonlyArray<keyof RegisterRecord> = [
  "name", "category", "status", "section", "subsection", "recipients", "recipientNote", "provider", "responsibleBody", "intake",
  "channels", "fee", "forms", "term", "subtypes", "governingAct", "replaces", "replacedBy", "provenance",
];

/** Fields whose value differs; of a new record those that say more than a blank one. */
export function fieldChanges(
  before: RegisterRecord | null, after: RegisterRecord, fields: ReadonlyArray<keyof RegisterRecord> = FIELDS,
): FieldChange[] {
  return fields.flatMap((field) => {
    const was = canonicalJson((before ?? BLANK_RECORD)[field]);
    const is = canonicalJson(after[field]);
    return was === is ? [] : [{ field, before: before === null ? null : was, after: is }];
  });
}
