import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { newTrace } from "@tizilim/common/observability/new-trace";
import { formatTraceparent } from "@tizilim/common/observability/trace-context";
import { RequestRefused } from "../engine/limits/request-refused";
import type { EngineRoom } from "../engine/reload/engine-room";
import { toldErrors, toldFaults } from "./told-errors";

/** An answer as a client over HTTP reads it. */
export interface ToldAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly path?: ReadonlyArray<string | number>; readonly extensions?: Readonly<Record<string, unknown>> }>;
}

export type AskInProcess = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<ToldAnswer>;

/**
 * The graph as a client without a token asks it over HTTP, under the same limits, for whoever lives in the gateway's process.
 * `requestLimit`: milliseconds. Rejects while the supergraph is not loaded.
 */
export function askInProcess(room: () => Pick<EngineRoom, "engine"> | null, requestLimit: number): AskInProcess {
  return async (query, variables) => {
    const trace = newTrace();
    const { traceId } = trace;
    const engine = room()?.engine ?? null;
    if (engine === null) throw new Error("the graph is not open yet");
    try {
      const prepared = engine.prepare(query, null);
      const read = prepared.variables(variables as Record<string, never>);
      prepared.cost(read);
      const { data, faults } = await prepared.execute(read, { viewer: ANONYMOUS, requestId: traceId, traceparent: formatTraceparent(trace), deadline: Date.now() + requestLimit });
      return faults.length === 0 ? { data } : { data, errors: toldFaults(faults, traceId) };
    } catch (error) {
      if (error instanceof RequestRefused) return { data: null, errors: toldErrors(error.errors, traceId) };
      throw error;
    }
  };
}
