import type { LineKind } from "./order-document";
import type { ServiceRecord } from "./service-record";

type Field = keyof ServiceRecord;

/** RULES-2025/6: the levels are in the code, which never changes; only an exclusion ends a service and names its new code. */
const NEVER_AMENDED: ReadonlySet<Field> = new Set(["status", "section", "subsection", "replacedBy"]);
const SET_BY_EXCLUSION: ReadonlySet<Field> = new Set(["status", "replacedBy"]);

/** RULES-2025/6 and 10: whether a line of the kind may set the field. */
export function maySet(kind: LineKind, field: Field): boolean {
  switch (kind) {
    case "INCLUDE": return !SET_BY_EXCLUSION.has(field);
    case "AMEND": return !NEVER_AMENDED.has(field);
    case "EXCLUDE": return SET_BY_EXCLUSION.has(field);
  }
}
