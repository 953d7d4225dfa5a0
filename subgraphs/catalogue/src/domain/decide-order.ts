import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { Day } from "@tizilim/common/pure/day";
import type { EntryRefusal } from "./entry-refusal";
import { fieldChanges, valuesOf } from "./field-changes";
import type { OrderDocument, OrderLine } from "./order-document";
import { moveRefusals } from "./order-moves";
import { changesMoved, codeMoved, serviceMoved, unknownBody, type ServiceField } from "./order-refusals";
import type { OrderStanding, StandingService } from "./order-standing";
import type { FieldChange } from "./register-entry";
import { sectionOf } from "./service-code";
import { BLANK_SERVICE, type ServiceRecord } from "./service-record";
import { alreadyExcluded, beforeInclusion, nothingChanges, unknownService } from "./service-refusals";

/** A line with the record that it leaves from the day on which the order has effect. */
export interface DecidedLine {
  readonly line: OrderLine;
  readonly record: ServiceRecord;
}

export type OrderDecision = { readonly lines: ReadonlyArray<DecidedLine> } | { readonly refusal: ReadonlyArray<EntryRefusal> };

/** RULES-2025/17: the order as it was agreed, all of its lines, or every reason against it, each with its proposal in `field`. */
export function decideOrder({ lines, effectiveFrom }: OrderDocument, standing: OrderStanding): OrderDecision {
  const moves = moveRefusals(lines);
  const decided = lines.map((line) => ({ line, record: recordOf(line, standing) }));
  const refusal = decided.flatMap((each) => {
    const move = moves.get(each.line.proposal);
    const reasons = [...lineRefusals(each, standing, effectiveFrom), ...unknownBodies(each.line, standing), ...(move ? [move] : [])];
    return reasons.map((reason) => ofProposal(each.line.proposal, reason));
  });
  return refusal.length > 0 ? { refusal } : { lines: decided };
}

function recordOf({ kind, code, changes }: OrderLine, { scheme, services }: OrderStanding): ServiceRecord {
  const values = valuesOf<ServiceRecord>(changes);
  if (kind !== "INCLUDE") return { ...(services.get(code)?.record ?? BLANK_SERVICE), ...values };
  return { ...BLANK_SERVICE, ...values, section: sectionOf(values.subsection ?? "", scheme) };
}

function lineRefusals({ line, record }: DecidedLine, standing: OrderStanding, day: Day): EntryRefusal[] {
  if (line.kind === "INCLUDE") return inclusionRefusals(line, record, standing, day);
  const service = standing.services.get(line.code);
  if (service === undefined) return [unknownService(line.code)];
  const moved = baseRefusals(line, service);
  if (service.record === null) return [...moved, beforeInclusion(line.code)];
  if (service.record.status === "EXCLUDED" || (line.kind === "EXCLUDE" && service.latest.status === "EXCLUDED")) return [...moved, alreadyExcluded(line.code)];
  if (moved.length > 0) return moved;
  return line.changes.length === 0 ? [nothingChanges(line.code)] : changeRefusals(line, service.record, record, day);
}

/** Where there is no code there is no record to compare. */
function inclusionRefusals(line: OrderLine, record: ServiceRecord, { nextCodes }: OrderStanding, day: Day): EntryRefusal[] {
  const next = nextCodes.get(line.proposal);
  if (next === undefined) throw new Error(`no code was asked for ${line.proposal}`);
  if (typeof next !== "string") return [next];
  return [...(next === line.code ? [] : [codeMoved(line.code, next)]), ...changeRefusals(line, null, record, day)];
}

function baseRefusals({ code, baseEntry }: OrderLine, { entries }: StandingService): EntryRefusal[] {
  const last = entries.at(-1)?.number ?? 0;
  return last === baseEntry ? [] : [serviceMoved(code, baseEntry, last, entries.filter(({ number }) => number > (baseEntry ?? 0)))];
}

function changeRefusals({ code, changes }: OrderLine, before: ServiceRecord | null, after: ServiceRecord, day: Day): EntryRefusal[] {
  const actual = fieldChanges(before, after, BLANK_SERVICE);
  return canonicalJson(actual) === canonicalJson(changes) ? [] : [changesMoved(code, day, differing(actual, changes))];
}

/** Fields that the two lists tell differently; all of them where only the sequence differs. */
function differing(actual: ReadonlyArray<FieldChange>, agreed: ReadonlyArray<FieldChange>): ServiceField[] {
  const all = [...new Set([...agreed, ...actual].map(({ field }) => field as ServiceField))];
  const told = (list: ReadonlyArray<FieldChange>, field: string): string => canonicalJson(list.find((change) => change.field === field) ?? null);
  const apart = all.filter((field) => told(actual, field) !== told(agreed, field));
  return apart.length > 0 ? apart : all;
}

function unknownBodies({ changes }: OrderLine, { bodies }: OrderStanding): EntryRefusal[] {
  const values = valuesOf<ServiceRecord>(changes);
  return (["provider", "responsibleBody"] as const).flatMap((field) => {
    const id = values[field] ?? null;
    return id === null || bodies.has(id) ? [] : [unknownBody(field, id)];
  });
}

function ofProposal(proposal: string, reason: EntryRefusal): EntryRefusal {
  return { ...reason, field: reason.field === null ? proposal : `${proposal}.${reason.field}` };
}
