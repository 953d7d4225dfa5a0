import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { FieldChange } from "./register-entry";

/** Fields whose value differs, in the order of the record; a field that was never set has no before. */
export function fieldChanges<R extends object>(before: R | null, after: R, blank: R): FieldChange[] {
  const fields = Object.keys(blank) as Array<keyof R & string>;
  return fields.flatMap((field) => {
    const was = before === null ? canonicalJson(blank[field]) : canonicalJson(before[field]);
    const is = canonicalJson(after[field]);
    return was === is ? [] : [{ field, before: before === null ? null : was, after: is }];
  });
}

/** The values that an entry set, read back from its changes. */
export function valuesOf<R extends object>(changes: ReadonlyArray<FieldChange>): Partial<R> {
  return Object.fromEntries(changes.map((change) => [change.field, JSON.parse(change.after ?? "null") as unknown])) as Partial<R>;
}
