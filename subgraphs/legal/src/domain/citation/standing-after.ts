import type { Day } from "@tizilim/common/pure/day";
import type { ActCard } from "../act-card";
import { lifeOfAct, type ActSegment } from "../life-of-act";
import type { LegalActStatus } from "../legal-act-status";
import type { Citation } from "./citation";

/** A status that an act has from a day on; null: the day is not known. */
export interface Standing {
  readonly status: LegalActStatus;
  readonly since: Day | null;
}

/** How far an act has gone on its way out of force; it never comes back by an amendment. */
const ON_THE_WAY: Readonly<Record<LegalActStatus, number>> = { UNKNOWN: -1, DRAFT: 0, IN_FORCE: 1, AMENDED: 2, REPEALED: 3 };

/**
 * What one citation does to the act that is touched by it: the cited act of AMENDS and REPEALS, the citing act of
 * CHANGED_BY and ENDED_BY. A provision that is repealed amends the act that it stood in. Null: nothing.
 */
export function standingAfter({ effect, provision, from }: Pick<Citation, "effect" | "provision" | "from">): Standing | null {
  switch (effect) {
    case "AMENDS":
    case "CHANGED_BY":
      return { status: "AMENDED", since: from };
    case "REPEALS":
      return { status: provision === null ? "REPEALED" : "AMENDED", since: from };
    case "ENDED_BY":
      return { status: "REPEALED", since: from };
    case "MENTIONS":
    case "BASIS":
      return null;
  }
}

/** States of the touched act by day: as known before, each new standing holding from its day, or from the day on which it was seen. */
export function lifeAfter(card: ActCard, earlier: ReadonlyArray<ActSegment>, standings: ReadonlyArray<Standing>, seenOn: Day): ActSegment[] {
  const known: Standing[] = earlier.map(({ validFrom, record }) => ({ status: record.status, since: validFrom }));
  const ordered = inOrder([...known, ...standings], seenOn);
  return ordered.reduce<ActSegment[]>((life, { status, since }) => lifeOfAct({ ...card, status, statusSince: since }, seenOn, life), [...earlier]);
}

/** By day, without those that would bring an act back. */
function inOrder(standings: ReadonlyArray<Standing>, seenOn: Day): { readonly status: LegalActStatus; readonly since: Day }[] {
  const dated = standings.map(({ status, since }) => ({ status, since: since ?? seenOn }));
  const sorted = dated.sort((one, other) => (one.since === other.since ? ON_THE_WAY[one.status] - ON_THE_WAY[other.status] : one.since < other.since ? -1 : 1));
  let furthest: LegalActStatus = "UNKNOWN";
  return sorted.filter(({ status }) => {
    if (ON_THE_WAY[status] <= ON_THE_WAY[furthest]) return false;
    furthest = status;
    return true;
  });
}
