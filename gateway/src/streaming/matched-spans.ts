import type { PreparedEvents } from "../engine/events/prepared-events";
import type { RanEvent } from "../engine/events/ran-events";

/** Changes since + 1 to since + count. */
export interface Span {
  readonly since: number;
  readonly count: number;
}

/** Changes for nobody that are rather asked for in full than asked around by one more call. */
const WIDEST_GAP = 4;

/** The stretches of changes in which some fit one of the filters, none longer than `longest`. What could not be decided fits. */
export function matchedSpans(events: ReadonlyArray<RanEvent>, subscriptions: ReadonlyArray<PreparedEvents>, longest: number): Span[] {
  const filters = new Set(subscriptions.map(({ markKey }) => markKey));
  const fits = ({ matches }: RanEvent): boolean => [...filters].some((filter) => filter === null || matches.get(filter) !== false);
  const spans: Span[] = [];
  for (const { number } of events.filter(fits)) {
    const last = spans.at(-1);
    const end = last === undefined ? -Infinity : last.since + last.count;
    if (last !== undefined && number - end <= WIDEST_GAP + 1 && number - last.since <= longest) spans[spans.length - 1] = { since: last.since, count: number - last.since };
    else spans.push({ since: number - 1, count: 1 });
  }
  return spans;
}
