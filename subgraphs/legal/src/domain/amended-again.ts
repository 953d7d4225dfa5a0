import type { Day } from "@tizilim/common/pure/day";
import type { ActCard } from "./act-card";
import type { Standing } from "./citation/standing-after";
import type { ActSegment } from "./life-of-act";

/**
 * Days on which an act whose states already say AMENDED is changed once more: the states stay as they are, but bodies have to look at
 * what changed each time (LAW/13). Where no day is told it is the day on which the amendment was seen.
 */
export function daysAmendedAgain(life: ReadonlyArray<ActSegment>, told: ReadonlyArray<Standing>, seenOn: Day): Day[] {
  const days = told.flatMap(({ status, since }) => (status === "AMENDED" ? [since ?? seenOn] : []));
  return [...new Set(days)].sort().filter((day) => statusOn(life, day) === "AMENDED");
}

/** The same told by a card: amended on a later day than that from which the act is known as amended. */
export function cardAmendedAgainOn({ status, statusSince }: ActCard, known: ReadonlyArray<ActSegment>): Day | null {
  if (status !== "AMENDED" || statusSince === null) return null;
  const standing = known.findLast(({ validFrom }) => validFrom < statusSince);
  return standing?.record.status === "AMENDED" ? statusSince : null;
}

function statusOn(life: ReadonlyArray<ActSegment>, day: Day): ActSegment["record"]["status"] | null {
  return life.find(({ validFrom, validTo }) => validFrom <= day && day < validTo)?.record.status ?? null;
}
