import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { newTrace } from "@tizilim/common/observability/new-trace";
import { formatTraceparent } from "@tizilim/common/observability/trace-context";
import type { Tracing } from "@tizilim/common/observability/tracing";
import { EventsUnavailable } from "../engine/events/events-unavailable";
import type { CallTerms } from "../engine/execute/call-subgraph";
import type { EngineRoom } from "../engine/reload/engine-room";
import type { ChangesAsked, ChangesRead, LogSource } from "./log-source";
import type { StreamedLog } from "./logs";

export interface EngineSourceParts {
  readonly room: EngineRoom;
  readonly tracing: Tracing | null;
  /** Longest time for one call, milliseconds. */
  readonly requestLimit: number;
  readonly mostCost: number | null;
  readonly now: () => number;
}

/** A log as the graph tells it, by queries that any client could ask. */
export function engineLogSource({ root, endField }: StreamedLog, parts: EngineSourceParts): LogSource {
  const within = async <T>(name: string, viewer: Viewer, work: (terms: CallTerms) => Promise<T>): Promise<T> => {
    const trace = newTrace();
    const span = parts.tracing?.span(name, {}, formatTraceparent(trace), "server");
    const traceparent = span?.traceparent ?? formatTraceparent(trace);
    try {
      const worked = await work({ viewer, requestId: trace.traceId, traceparent, deadline: parts.now() + parts.requestLimit });
      span?.end();
      return worked;
    } catch (error) {
      span?.end("failed");
      throw error;
    }
  };
  const read = (asked: ChangesAsked, matchesOnly: boolean): Promise<ChangesRead> => {
    const { engine, viewer, since, count, subscriptions } = asked;
    return within(matchesOnly ? "stream matches" : "stream changes", viewer, async (terms) => {
      const { events } = await engine.runEvents({ root, since, count, subscriptions, matchesOnly }, terms);
      return { events, traceId: terms.requestId };
    });
  };
  return {
    mostCost: parts.mostCost,
    end: () =>
      within("stream head", ANONYMOUS, async (terms) => {
        const { engine } = parts.room;
        if (engine === null) throw new EventsUnavailable([]);
        const prepared = engine.prepare(`{ ${endField} }`, null);
        const { data, faults } = await prepared.execute(prepared.variables({}), terms);
        const end = data?.[endField];
        if (typeof end !== "number") throw new EventsUnavailable(faults);
        return end;
      }),
    changes: (asked) => read(asked, false),
    matches: (asked) => read(asked, true),
  };
}
