import { randomUUID } from "node:crypto";
import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Engine } from "../../engine/engine";
import type { DueDay } from "./due-day";

const QUERY = `query CalendarOfBody($body: ID!, $after: String) {
  provider(id: $body) { name { kk ru } }
  obligations(body: $body, first: 100, after: $after) {
    nodes { id state statutory nextWorkingDay binding wording provision metAt subject { kk ru } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const PATIENCE_MS = 5_000;
/** A body has a few dozen duties; a calendar of more would be no calendar. */
const MOST_PAGES = 20;

interface Answer {
  readonly provider: { readonly name: { readonly kk: string | null; readonly ru: string | null } } | null;
  readonly obligations: { readonly nodes: ReadonlyArray<DueDay>; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } | null;
}

export interface DueDays {
  readonly name: { readonly kk: string | null; readonly ru: string | null };
  readonly days: ReadonlyArray<DueDay>;
}

/** What the viewer sees of a body's duties, asked of the graph as a client asks; null where that is nothing. Rejects where a part failed. */
export async function dueDays(engine: Engine, viewer: Viewer, body: string): Promise<DueDays | null> {
  const prepared = engine.prepare(QUERY, "CalendarOfBody");
  const days: DueDay[] = [];
  let name: DueDays["name"] | null = null;
  for (let page = 0, after: string | null = null; page < MOST_PAGES; page += 1) {
    const { data, faults } = await prepared.execute(prepared.variables({ body, after }), { viewer, requestId: randomUUID(), deadline: Date.now() + PATIENCE_MS });
    const answer = data as Answer | null;
    if (faults.length > 0 || answer === null || answer.obligations === null) throw new Error("the graph could not tell the duties");
    name ??= answer.provider?.name ?? null;
    days.push(...answer.obligations.nodes);
    after = answer.obligations.pageInfo.endCursor;
    if (!answer.obligations.pageInfo.hasNextPage) break;
  }
  return name === null || days.length === 0 ? null : { name, days };
}
