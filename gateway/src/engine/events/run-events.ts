import { inTurn } from "@tizilim/common/background/in-turn";
import { LRUCache } from "lru-cache";
import type { CallSubgraph, CallTerms } from "../execute/call-subgraph";
import type { Supergraph } from "../plan/supergraph";
import type { Fault } from "../execute/fault";
import type { EventAnswer } from "./event-answer";
import { EventRun } from "./event-run";
import type { EventRoot } from "./event-root";
import { isMergeable, type EventSelection, type MergeableSelection } from "./event-selection";
import { listLength } from "./list-length";
import { Outages } from "./outages";
import { PlanShelf, type Share } from "./plan-shelf";
import type { EventsAsked, RanEvent, RanEvents } from "./ran-events";
import type { Answers } from "./read-answers";

export type RunEvents = (asked: EventsAsked, terms: CallTerms) => Promise<RanEvents>;

export interface EventExecutionParts {
  readonly supergraph: Supergraph;
  readonly call: CallSubgraph;
  readonly now: () => number;
}

/** Executions at a time of what could not be answered together, over all that is asked of the engine. */
const APART_AT_A_TIME = 8;
/** A selection that may bring more objects than this is asked for in a query of its own. */
const MOST_SHARED_OBJECTS = 2_000;
/** Objects that one query may bring; changes that may bring more are asked for in parts. */
const MOST_OBJECTS_AT_A_TIME = 20_000;
/** For how many milliseconds a selection that made a merged query fail is asked for alone. */
const APART_MS = 60_000;
const MOST_APART = 1_000;

export function eventExecution({ supergraph, call, now }: EventExecutionParts): RunEvents {
  const take = inTurn(APART_AT_A_TIME);
  const outages = new Outages(now);
  const apart = new LRUCache<string, number>({ max: MOST_APART });
  const shelves = new Map<string, PlanShelf>();
  const lengthOf = listLength(supergraph, call);
  const shelfOf = (root: EventRoot): PlanShelf => {
    let shelf = shelves.get(root.listField);
    if (shelf === undefined) shelves.set(root.listField, (shelf = new PlanShelf(supergraph, root)));
    return shelf;
  };
  const isShared = (selection: EventSelection): selection is MergeableSelection => isMergeable(selection) && (apart.get(selection.key) ?? 0) <= now();

  return async ({ root, since, count, subscriptions, matchesOnly = false }, terms) => {
    const allowed = terms.deadline - now();
    const fresh = (): CallTerms => ({ ...terms, deadline: now() + allowed });
    const shelf = shelfOf(root);
    const run = new EventRun({
      root, shelf, outages, call, take,
      terms: fresh,
      checkList: async () => void (await lengthOf(root, since, 1, fresh())),
      setApart: ({ key, part }) => {
        apart.set(key, now() + APART_MS);
        shelf.withdrawAllWith(part);
      },
    });
    const selections = [...new Set(subscriptions.flatMap(({ selection, mark }) => [...(matchesOnly ? [] : [selection]), ...(mark === null ? [] : [mark])]))];
    const shared = selections.filter(isShared);
    const shares = [
      ...shelf.serve(shared.filter(({ objects }) => objects <= MOST_SHARED_OBJECTS)),
      ...shared.filter(({ objects }) => objects > MOST_SHARED_OBJECTS).flatMap((selection) => shelf.exactly([selection])),
    ];
    const served = new Set<EventSelection>(shares.flatMap((share) => share.selections));
    const others = selections.filter((selection) => !served.has(selection));
    const page = Math.max(1, Math.floor(MOST_OBJECTS_AT_A_TIME / Math.max(1, ...shares.map(({ plan }) => plan.cost))));
    const events: RanEvent[] = [];
    while (events.length < count) {
      const from = since + events.length;
      const size = Math.min(page, count - events.length);
      const { answers, length } = await answerPage(run, shares, others, from, size, () => lengthOf(root, from, size, fresh()));
      for (let at = 0; at < length; at++) events.push(eventAt(from + at + 1, at, { subscriptions, matchesOnly }, answers));
      if (length < size) break;
    }
    return { events };
  };
}

async function answerPage(run: EventRun, shares: ReadonlyArray<Share>, others: ReadonlyArray<EventSelection>, since: number, size: number, lengthOf: () => Promise<number>): Promise<{ answers: Answers; length: number }> {
  const ran = await Promise.all(shares.map((share) => run.merged(share, since, size)));
  const lengths = ran.flatMap(({ elements }) => (elements === null ? [] : [elements.length]));
  // The log may grow between two queries: what all of them have is told now, the rest next time.
  const length = lengths.length === 0 ? await lengthOf() : Math.min(...lengths);
  const cut = ran.map((each) => ({ ...each, elements: each.elements?.slice(0, length) ?? null }));
  const settled = await Promise.all([
    ...shares.map(({ selections }, at) => run.settle(selections, cut[at] as (typeof cut)[number], length)),
    ...others.map((selection) => run.eachAlone(selection, since, length)),
  ]);
  return { answers: new Map(settled.flatMap((each) => [...each])), length };
}

function eventAt(number: number, at: number, { subscriptions, matchesOnly }: Pick<EventsAsked, "subscriptions" | "matchesOnly">, answers: Answers): RanEvent {
  const matches = new Map<string, boolean | null>();
  const undecided = new Map<string, ReadonlyArray<Fault>>();
  const told = new Map<string, EventAnswer | null>();
  for (const { selection, mark } of subscriptions) {
    if (matchesOnly !== true && !told.has(selection.key)) told.set(selection.key, answers.get(selection)?.[at] ?? null);
    if (mark === null || matches.has(mark.key)) continue;
    const answer = answers.get(mark)?.[at] ?? null;
    const fits = answer === null ? false : decided(answer, mark);
    matches.set(mark.key, fits);
    if (fits === null) undecided.set(mark.key, answer?.faults ?? []);
  }
  return { number, answers: told, matches, undecided };
}

function decided({ data }: EventAnswer, { responseName }: EventSelection): boolean | null {
  const fields = (JSON.parse(data.toString()) as Record<string, unknown>)[responseName];
  return typeof fields === "object" && fields !== null ? Object.values(fields).every((fits) => fits === true) : null;
}
