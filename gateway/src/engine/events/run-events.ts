import { Kind } from "graphql";
import type { CallSubgraph, CallTerms } from "../execute/call-subgraph";
import type { Fault } from "../execute/fault";
import { executeOperation, type ExecutedOperation } from "../execute/execute-operation";
import { isJsonObject } from "../execute/own-value";
import { compileOperation, type CompiledOperation } from "../plan/compiled-operation";
import type { Supergraph } from "../plan/supergraph";
import type { EventMark } from "./event-mark";
import type { EventRoot } from "./event-root";
import type { EventSelection } from "./event-selection";
import { EventsUnavailable } from "./events-unavailable";
import { inTurn } from "./in-turn";
import { listQuery, type ListQuery } from "./list-query";
import type { EventsAsked, RanEvent, RanEvents } from "./ran-events";
import { runAlone } from "./run-alone";

export type RunEvents = (asked: EventsAsked, terms: CallTerms) => Promise<RanEvents>;

/** Executions at a time, over all that is asked. */
const AT_A_TIME = 8;

export function eventExecution(supergraph: Supergraph, call: CallSubgraph): RunEvents {
  const take = inTurn(AT_A_TIME);
  const compiled = new Map<string, { readonly query: ListQuery; readonly compiled: CompiledOperation }>();
  const marking = (root: EventRoot, mark: EventMark | null): { query: ListQuery; compiled: CompiledOperation } => {
    const key = `${root.listField}\n${mark?.key ?? ""}`;
    let known = compiled.get(key);
    if (known === undefined) {
      const fields = mark?.fields ?? [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const];
      const query = listQuery(root, { kind: Kind.SELECTION_SET, selections: fields });
      known = { query, compiled: compileOperation(supergraph, query.document, query.operation) };
      compiled.set(key, known);
    }
    return known;
  };
  const run = async (root: EventRoot, mark: EventMark | null, { since, count }: EventsAsked, terms: CallTerms): Promise<ExecutedOperation & { list: ReadonlyArray<unknown> | null }> => {
    const { query, compiled: operation } = marking(root, mark);
    const part = query.part(since, count);
    const executed = await executeOperation(operation, { sent: part, coerced: part }, call, terms);
    const list = executed.data?.[root.listField];
    return { ...executed, list: Array.isArray(list) ? list : null };
  };

  return async (asked, terms) => {
    const { root, since, subscriptions } = asked;
    const there = await run(root, null, asked, terms);
    if (there.list === null) throw new EventsUnavailable(there.faults);
    const events = there.list.map((element, at) => ({
      number: since + at + 1,
      isSeen: element !== null || there.faults.some((fault) => isAt(fault, at)),
      answers: new Map<string, ExecutedOperation | null>(),
      matches: new Map<string, boolean | null>(),
    }));
    const marks = new Map<string, EventMark>(subscriptions.flatMap(({ mark }) => (mark === null ? [] : [[mark.key, mark]])));
    const selections = new Map<string, EventSelection>((asked.matchesOnly === true ? [] : subscriptions).map(({ selection }) => [selection.key, selection]));
    await Promise.all([
      ...[...marks.values()].map((mark) =>
        take(async () => {
          const { list } = await run(root, mark, asked, terms);
          events.forEach(({ matches }, at) => matches.set(mark.key, decided(list?.[at])));
        }),
      ),
      ...[...selections.values()].flatMap((selection) =>
        events.map(({ isSeen, number, answers }) => (isSeen ? take(async () => void answers.set(selection.key, await runAlone(root, selection, number, call, terms))) : answers.set(selection.key, null))),
      ),
    ]);
    return { events: events satisfies RanEvent[] };
  };
}

function isAt({ path }: Fault, at: number): boolean {
  return path === null || path.length < 2 || path[1] === at;
}

function decided(element: unknown): boolean | null {
  return isJsonObject(element) ? Object.values(element).every((fits) => fits === true) : null;
}
