import { segmentsOf, type Segment } from "../pure/bitemporal";
import type { RegisterLine } from "./register-line";

/** States of a subject by day, as its entries make them: the same fold as the register's own. */
export function foldedSubject<R extends object>(blank: R, lines: ReadonlyArray<Pick<RegisterLine, "number" | "effectiveFrom" | "changes">>): Segment<R>[] {
  return segmentsOf(blank, lines.map(({ number, effectiveFrom, changes }) => ({ number, effectiveFrom, values: valuesOf<R>(changes) })));
}

function valuesOf<R>(changes: RegisterLine["changes"]): Partial<R> {
  return Object.fromEntries(changes.map(({ field, after }) => [field, JSON.parse(after ?? "null") as unknown])) as Partial<R>;
}
