import type { Problem } from "@tizilim/common/pure/problem";
import { FILTER_LISTS, type EndpointFilter } from "./endpoint-filter";
import {
  filterEmpty, filterTooLong, LONGEST_SELECTION, MOST_VALUES, selectionInvalid, selectionTooLong, sinceBeyondEnd, sinceNegative, unknownProvider, unknownSection,
} from "./endpoint-problems";
import type { EndpointStanding } from "./endpoint-standing";
import { endpointUrlProblems, type AddressAllowance } from "./endpoint-url";
import type { SigningKind } from "./signing-key";

/** What an owner wants of an endpoint. */
export interface WantedEndpoint {
  readonly url: string;
  readonly selection: string;
  readonly filter: EndpointFilter | null;
  /** Null: from the end of the log for a new one, from where it stands for another. */
  readonly sinceNumber: number | null;
  /** Null: Ed25519 for a new one, as it is for another. */
  readonly signing: SigningKind | null;
  readonly rotateKey: boolean;
}

/** What the graph tells of it. */
export interface GraphFacts {
  /** Number of the newest entry. */
  readonly end: number;
  readonly selectionFaults: ReadonlyArray<string>;
  readonly unknownSections: ReadonlyArray<string>;
  readonly unknownProviders: ReadonlyArray<string>;
}

/** What can be said against it before anybody is asked. */
export function endpointFormProblems({ url, selection, filter }: WantedEndpoint, allowance: AddressAllowance): Problem[] {
  const lists = filter === null ? [] : FILTER_LISTS.flatMap((name) => {
    const list = filter[name];
    if (list === null) return [];
    return list.length === 0 ? [filterEmpty(name)] : list.length > MOST_VALUES ? [filterTooLong(name)] : [];
  });
  return [...endpointUrlProblems(url, allowance), ...(selection.length > LONGEST_SELECTION ? [selectionTooLong()] : []), ...lists];
}

/** What the graph has against it. */
export function endpointFactProblems({ sinceNumber }: WantedEndpoint, { end, selectionFaults, unknownSections, unknownProviders }: GraphFacts): Problem[] {
  return [
    ...selectionFaults.map(selectionInvalid),
    ...unknownSections.map(unknownSection),
    ...unknownProviders.map(unknownProvider),
    ...sinceProblems(sinceNumber, end),
  ];
}

export function sinceProblems(sinceNumber: number | null, end: number): Problem[] {
  if (sinceNumber === null) return [];
  if (sinceNumber < 0) return [sinceNegative()];
  return sinceNumber > end ? [sinceBeyondEnd(end)] : [];
}

/** A new endpoint hears of what is entered from now on, or from where its owner says, and first has to agree to it. */
export function standingOfNew({ sinceNumber }: WantedEndpoint, end: number): EndpointStanding {
  return { status: "UNVERIFIED", position: sinceNumber ?? end, attempt: 0, dueAt: null, failingSince: null, pausedBecause: null, verifiedAt: null };
}

/**
 * Another url is another receiver, which has to agree anew; the position is kept. What its owner moved is tried at once. One that is
 * paused stays so until it is resumed.
 */
export function standingAfterSave(standing: EndpointStanding, { sinceNumber }: WantedEndpoint, urlChanged: boolean): EndpointStanding {
  const position = sinceNumber ?? standing.position;
  if (!urlChanged) return sinceNumber === null ? standing : { ...standing, ...(standing.status === "GONE" ? {} : UNTRIED), position };
  return { ...standing, ...UNTRIED, position, verifiedAt: null, status: standing.status === "PAUSED" ? "PAUSED" : "UNVERIFIED" };
}

const UNTRIED = { attempt: 0, dueAt: null, failingSince: null } as const;
