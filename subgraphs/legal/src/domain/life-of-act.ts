import { segmentsOf, type Fact, type Segment } from "@tizilim/common/pure/bitemporal";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { Day } from "@tizilim/common/pure/day";
import { BLANK_ACT, type ActRecord } from "./act-record";
import type { ActCard, TitlePeriod } from "./act-card";

export type ActSegment = Pick<Segment<ActRecord>, "validFrom" | "validTo" | "record">;

/** First day of an act whose date no source tells. */
export const BEFORE_ALL_DAYS: Day = "0001-01-01";

/**
 * States of an act by day, from its date on, as a card seen on a day and what was known before tell them. A status
 * holds from the day that the source names, else from the day on which it was first seen; before, it is UNKNOWN.
 * The same card seen again on a later day gives the same states.
 */
export function lifeOfAct(card: ActCard, seenOn: Day, earlier: ReadonlyArray<ActSegment>): ActSegment[] {
  const start = card.date ?? BEFORE_ALL_DAYS;
  const values = [
    { from: start, values: lastingFields(card) },
    ...titleValues(card, seenOn, start, earlier),
    ...statusValues(card, seenOn, earlier),
  ];
  const facts: Fact<ActRecord>[] = values.map((fact, number) => ({
    number,
    effectiveFrom: later(fact.from, start),
    values: fact.values,
  }));
  return withoutRepetitions(segmentsOf(BLANK_ACT, facts));
}

interface DatedValues {
  readonly from: Day;
  readonly values: Partial<ActRecord>;
}

function lastingFields(card: ActCard): Partial<ActRecord> {
  const { kind, issuer, number, date, registrationNumber, url, provenance } = card;
  return { kind, issuer, number, date, registrationNumber, url, provenance };
}

function titleValues(card: ActCard, seenOn: Day, start: Day, earlier: ReadonlyArray<ActSegment>): DatedValues[] {
  const present: TitlePeriod = { title: card.title, from: start, provenance: card.provenance };
  const periods = card.titles.length === 0 ? [present] : card.titles;
  return periods.map((period, index) => {
    const next = periods[index + 1];
    const firstSeen = earlier.find((segment) => canonicalJson(segment.record.title) === canonicalJson(period.title));
    return {
      from: period.from ?? (index === 0 ? start : (firstSeen?.validFrom ?? seenOn)),
      values: {
        title: period.title,
        titleMayHaveEnded: next !== undefined && next.from === null,
        provenance: [...card.provenance.filter(({ field }) => !isOfTitle(field)), ...period.provenance.filter(({ field }) => isOfTitle(field))],
      },
    };
  });
}

function statusValues(card: ActCard, seenOn: Day, earlier: ReadonlyArray<ActSegment>): DatedValues[] {
  const from = card.statusSince ?? heldSince(card.status, earlier) ?? seenOn;
  const before = earlier.filter((segment) => segment.validFrom < from);
  return [
    ...before.map((segment) => ({ from: segment.validFrom, values: { status: segment.record.status } })),
    { from, values: { status: card.status } },
  ];
}

/** The day from which the last states known before have the status without a break; null where the last has another. */
function heldSince(status: ActRecord["status"], earlier: ReadonlyArray<ActSegment>): Day | null {
  const lastOther = earlier.findLastIndex((segment) => segment.record.status !== status);
  return earlier[lastOther + 1]?.validFrom ?? null;
}

function withoutRepetitions(segments: ReadonlyArray<ActSegment>): ActSegment[] {
  const kept: ActSegment[] = [];
  for (const { validFrom, validTo, record } of segments) {
    const last = kept.at(-1);
    if (last && canonicalJson(last.record) === canonicalJson(record)) kept[kept.length - 1] = { ...last, validTo };
    else kept.push({ validFrom, validTo, record });
  }
  return kept;
}

const isOfTitle = (field: string): boolean => field === "title" || field.startsWith("title.");
const later = (one: Day, other: Day): Day => (one > other ? one : other);
