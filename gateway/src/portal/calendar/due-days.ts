import { randomUUID } from "node:crypto";
import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Engine } from "../../engine/engine";
import { AUTHORISED_BODY_NAME } from "./calendar-words";
import type { DueDay } from "./due-day";

/** Name in an address of the body that owes what no other does, for the whole register (RULES-2025/17, 18, 24-26): duties have no id of it. */
export const AUTHORISED_BODY = "authorised-body";

/** From the latest back, without those that have no known day. */
function queryOf(who: string, whose: string): string {
  return `query CalendarOfBody($body: ID!, $before: String) {
  mayReadCalendar(body: $body)
  ${who}
  obligations(${whose}, state: [UPCOMING, DUE_TODAY, OVERDUE, MET, MET_LATE], last: 100, before: $before) {
    nodes { id state statutory nextWorkingDay binding wording provision metAt subject { kk ru } }
    pageInfo { hasPreviousPage startCursor }
  }
}`;
}

const OF_BODY = queryOf("provider(id: $body) { name { kk ru } }", "body: $body");
const OF_REGISTER = queryOf("", "kind: [PORTAL_DETAILS, DECISION]");

const PATIENCE_MS = 5_000;
/** A calendar of more than these would be no calendar: it shows the latest, and what lies furthest back is left out. */
const MOST_PAGES = 20;
/** What was asked for is the calendar of nothing. */
const NOT_THERE: ReadonlySet<string> = new Set(["BAD_USER_INPUT", "AS_OF_UNSUPPORTED"]);

interface Answer {
  readonly mayReadCalendar: boolean | null;
  /** Not asked for of the authorised body. */
  readonly provider?: { readonly name: { readonly kk: string | null; readonly ru: string | null } } | null;
  readonly obligations: { readonly nodes: ReadonlyArray<DueDay>; readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null } } | null;
}

export interface DueDays {
  readonly name: { readonly kk: string | null; readonly ru: string | null };
  readonly days: ReadonlyArray<DueDay>;
}

/** A body's duties, asked of the graph as a client asks; null for what is no body and for whom its calendar is not. Rejects where a part failed. */
export async function dueDays(engine: Pick<Engine, "prepare">, viewer: Viewer, body: string): Promise<DueDays | null> {
  const ofRegister = body === AUTHORISED_BODY;
  const prepared = engine.prepare(ofRegister ? OF_REGISTER : OF_BODY, "CalendarOfBody");
  const pages: Array<ReadonlyArray<DueDay>> = [];
  let name: DueDays["name"] | null = ofRegister ? AUTHORISED_BODY_NAME : null;
  for (let before: string | null = null; pages.length < MOST_PAGES; ) {
    const { data, faults } = await prepared.execute(prepared.variables({ body, before }), { viewer, requestId: randomUUID(), deadline: Date.now() + PATIENCE_MS });
    if (faults.some(({ code }) => NOT_THERE.has(code))) return null;
    const answer = data as Answer | null;
    if (faults.length > 0 || answer === null || answer.obligations === null) throw new Error("the graph could not tell the duties");
    name = answer.provider?.name ?? name;
    if (name === null || answer.mayReadCalendar !== true) return null;
    const { nodes, pageInfo } = answer.obligations;
    pages.unshift(nodes);
    before = pageInfo.startCursor;
    if (!pageInfo.hasPreviousPage) break;
  }
  return name === null ? null : { name, days: pages.flat() };
}
