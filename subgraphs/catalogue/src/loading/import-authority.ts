import type { Day } from "@tizilim/common/pure/day";
import type { EntryCause } from "../domain/register-entry";

/** What an import stands on: LAW/8, 2-1): the register is approved by an order; without one the data are a sample. */
export type ImportAuthority = { readonly kind: "ORDER"; readonly number: string; readonly date: Day } | { readonly kind: "SAMPLE" };

/** As wide as the log keeps it. */
const LONGEST_REFERENCE = 255;

/** by: who imports, as the log is to name them. */
export function importCause(authority: ImportAuthority, by: string, files: ReadonlyArray<string>): EntryCause {
  const reference = `import${authority.kind === "SAMPLE" ? " as a sample" : ""} by ${by} of ${files.join(", ")}`.slice(0, LONGEST_REFERENCE);
  return authority.kind === "SAMPLE"
    ? { kind: "IMPORT", reference, orderNumber: null, orderDate: null }
    : { kind: "IMPORT", reference, orderNumber: authority.number, orderDate: authority.date };
}
