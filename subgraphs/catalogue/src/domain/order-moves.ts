import type { EntryRefusal } from "./entry-refusal";
import { valuesOf } from "./field-changes";
import type { OrderLine } from "./order-document";
import { moveHalved } from "./order-refusals";
import type { ServiceCode } from "./service-code";
import type { ServiceRecord } from "./service-record";

/** RULES-2025/6: a move is an exclusion that names the new code and an inclusion that names the old one; by their proposals. */
export function moveRefusals(lines: ReadonlyArray<OrderLine>): Map<string, EntryRefusal> {
  const named = lines.map(({ proposal, kind, code, changes }) => ({ proposal, kind, code, ...valuesOf<ServiceRecord>(changes) }));
  const left = new Map(named.flatMap(({ code, replacedBy }) => (replacedBy ? [[code as string, replacedBy] as const] : [])));
  const entered = new Map(named.flatMap(({ kind, code, replaces }) => (replaces && kind === "INCLUDE" ? [[code as string, replaces] as const] : [])));
  return new Map(named.flatMap(({ proposal, code, replaces, replacedBy }) => {
    if (replaces && left.get(replaces) !== code) return [[proposal, moveHalved("replaces", code, replaces as ServiceCode)]];
    if (replacedBy && entered.get(replacedBy) !== code) return [[proposal, moveHalved("replacedBy", code, replacedBy as ServiceCode)]];
    return [];
  }));
}
