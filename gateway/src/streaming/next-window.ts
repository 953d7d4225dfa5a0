/** Where a subscriber stands that waits for changes, and what it asks of each. */
export interface Waiting {
  readonly position: number;
  /** Changes that it takes at a time. */
  readonly appetite: number;
  readonly servedIn: number;
  readonly selectionKey: string;
  /** Objects of one change; equal selections are worked out once. */
  readonly cost: number;
}

/** Changes since + 1 to since + count, for all who want any of them. */
export interface Window<W> {
  readonly since: number;
  readonly count: number;
  readonly readers: ReadonlyArray<W>;
}

export interface WindowBounds {
  /** Number of the newest change. */
  readonly head: number;
  /** Changes at a time. */
  readonly page: number;
  /** Objects at a time, where there is more than one change; null: without bound. */
  readonly mostCost: number | null;
}

/** Those near the head, together, as far as one call may bring it. Null: nobody is near it. */
export function windowAtHead<W extends Waiting>(waiting: ReadonlyArray<W>, { head, page, mostCost }: WindowBounds): Window<W> | null {
  const near = waiting.filter(({ position }) => position < head && head - position <= page);
  const first = longestWaiting(near);
  if (first === null) return null;
  const furthest = near.reduce((least, { position }) => Math.min(least, position), head);
  const together = window(near, furthest, head - furthest, mostCost);
  return together.count === head - furthest ? together : window(near, first.position, head - first.position, mostCost);
}

/**
 * The next page for those who are further behind: from the one who waits longest, with all whose position lies within that page, so that they go on
 * together. Null: nobody is.
 */
export function windowBehind<W extends Waiting>(waiting: ReadonlyArray<W>, { head, page, mostCost }: WindowBounds): Window<W> | null {
  const first = longestWaiting(waiting.filter(({ position }) => head - position > page));
  return first === null ? null : window(waiting, first.position, Math.max(1, Math.min(page, first.appetite)), mostCost);
}

/** The changes after a number for all who stand among them: as many as cost no more than one call may, and at least one. */
function window<W extends Waiting>(waiting: ReadonlyArray<W>, since: number, most: number, mostCost: number | null): Window<W> {
  const within = (count: number): W[] => waiting.filter(({ position }) => position >= since && position < since + count);
  const costs = new Map(within(most).map(({ selectionKey, cost }) => [selectionKey, cost]));
  const cost = [...costs.values()].reduce((sum, each) => sum + each, 0);
  const count = mostCost === null || cost === 0 ? most : Math.max(1, Math.min(most, Math.floor(mostCost / cost)));
  return { since, count, readers: within(count) };
}

function longestWaiting<W extends Waiting>(waiting: ReadonlyArray<W>): W | null {
  return waiting.reduce<W | null>((first, each) => (first === null || each.servedIn < first.servedIn ? each : first), null);
}
