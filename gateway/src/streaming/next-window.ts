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
  /** Objects at a time; null: without bound. */
  readonly mostCost: number | null;
}

/** Those near the head, together. Null: nobody is near it. */
export function windowAtHead<W extends Waiting>(waiting: ReadonlyArray<W>, { head, page, mostCost }: WindowBounds): Window<W> | null {
  const near = waiting.filter(({ position }) => position < head && head - position <= page);
  return near.length === 0 ? null : affordable(near, head, page, mostCost);
}

/**
 * The next page for those who are further behind: from the one who waits longest, with all whose position lies within that page, so that they go on
 * together. Null: nobody is.
 */
export function windowBehind<W extends Waiting>(waiting: ReadonlyArray<W>, { head, page, mostCost }: WindowBounds): Window<W> | null {
  const first = longestWaiting(waiting.filter(({ position }) => head - position > page));
  if (first === null) return null;
  const end = first.position + Math.max(1, Math.min(page, first.appetite));
  return affordable(waiting.filter(({ position }) => position >= first.position && position < end), end, page, mostCost);
}

/** As many of them as one call may serve, those who wait longest before the others; at least one of them, and one change. */
function affordable<W extends Waiting>(readers: ReadonlyArray<W>, end: number, page: number, mostCost: number | null): Window<W> {
  const chosen: W[] = [];
  const selections = new Set<string>();
  let cost = 0;
  let since = end;
  let last = end;
  for (const reader of [...readers].sort((one, other) => one.servedIn - other.servedIn)) {
    const more = selections.has(reader.selectionKey) ? 0 : reader.cost;
    const from = Math.min(since, reader.position);
    if (chosen.length === 0) last = Math.min(end, from + changesFor(more, page, mostCost));
    else if (reader.position >= last || (mostCost !== null && (cost + more) * (last - from) > mostCost)) continue;
    chosen.push(reader);
    selections.add(reader.selectionKey);
    cost += more;
    since = from;
  }
  return { since, count: last - since, readers: chosen };
}

function changesFor(cost: number, page: number, mostCost: number | null): number {
  return mostCost === null || cost === 0 ? page : Math.max(1, Math.min(page, Math.floor(mostCost / cost)));
}

function longestWaiting<W extends Waiting>(waiting: ReadonlyArray<W>): W | null {
  return waiting.reduce<W | null>((first, each) => (first === null || each.servedIn < first.servedIn ? each : first), null);
}
