import type { GraphQLSchema } from "graphql";
import type { RegistryDatabase } from "../database/registry-database";
import { Reader, type StatementWatch } from "../database/reader";
import type { Viewer } from "../identity/viewer";
import type { Log } from "../observability/log";
import type { OpenSpan, Tracing } from "../observability/tracing";
import type { Clock } from "../pure/clock";
import type { LogSignal } from "../signal/log-signal";
import { CompiledExecution } from "./compiled-execution";
import { publicError } from "./public-error";
import { streamOf } from "./stream-of";
import type { SubgraphAnswer, SubgraphCall, SubgraphLink } from "./subgraph-call";

/** What every subgraph's own context has beside its loaders. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly reader: Reader;
  readonly following: Following;
  readonly now: Date;
}

/** What a subscription follows its log by: it outlives the call that began it. */
export interface Following {
  readonly reader: Reader;
  readonly signal: LogSignal | null;
  /** Ends the following. */
  readonly stop: AbortSignal;
}

export interface SubgraphParts<C extends RequestContext> {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly database: RegistryDatabase;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing | null;
  /** Tells that the subgraph's log has grown; null: subscriptions look from time to time. */
  readonly signal?: LogSignal | null;
  /** Made anew for each call: loaders are never shared between requests. */
  context(request: RequestContext): C;
  /** Number of the newest entry of the subgraph's log; where public answers stand on more than the log, as a text that begins with it. */
  revision(): Promise<number | string>;
}

export interface Readiness {
  readonly ok: boolean;
  readonly detail: string;
}

/** A running subgraph. As a link it answers calls in process; `subgraph-server` answers the same over HTTP. */
export interface Subgraph extends SubgraphLink {
  readonly sdl: string;
  readonly database: RegistryDatabase;
  readiness(): Promise<Readiness>;
  /** Answers of a subscription, one for each change, until `stop` is aborted; the first and only one where it is refused. */
  stream(call: SubgraphCall, stop: AbortSignal): AsyncGenerator<SubgraphAnswer, void, void>;
}

/** A call that is answered once follows nothing. */
const ANSWERED_ONCE = AbortSignal.abort();

export function createSubgraph<C extends RequestContext>(parts: SubgraphParts<C>): Subgraph {
  const execution = new CompiledExecution(parts.schema);
  const follows = { reader: new Reader(parts.database, undefined), signal: parts.signal ?? null };
  const contextOf = (call: SubgraphCall, span?: OpenSpan, stop = ANSWERED_ONCE): C =>
    parts.context({
      viewer: call.viewer,
      reader: new Reader(parts.database, call.deadline, Date.now, statementSpans(parts, span)),
      following: { ...follows, stop },
      now: parts.clock.now(),
    });
  const report = (requestId: string) => (error: Error): void => parts.log.error({ err: error, requestId, subgraph: parts.name }, "a field failed");
  return {
    name: parts.name,
    sdl: parts.sdl,
    database: parts.database,
    revision: async () => String(await parts.revision()),
    readiness: () => readiness(parts.database),
    close: () => parts.database.close(),
    call: async (call): Promise<SubgraphAnswer> => {
      const span = parts.tracing?.span(`subgraph ${parts.name}`, { "tizilim.request": call.requestId }, call.traceparent, "server");
      const answer = await execution.run(call.query, call.variables ?? {}, contextOf(call, span), call.operationName);
      span?.end(answer.errors?.[0]?.message);
      if (!answer.errors) return { data: answer.data ?? null };
      return { data: answer.data ?? null, errors: answer.errors.map((error) => publicError(error, report(call.requestId))) };
    },
    stream: (call, stop) =>
      streamOf({
        schema: parts.schema, call, stop,
        contextOf: (ended) => contextOf({ ...call, deadline: undefined }, undefined, ended),
        report: report(call.requestId),
      }),
  };
}

function statementSpans({ tracing, database }: Pick<SubgraphParts<never>, "tracing" | "database">, parent: OpenSpan | undefined): StatementWatch | undefined {
  if (!tracing || parent === undefined) return undefined;
  return (sql) => {
    const span = tracing.span("sql", { "db.system": database.engine, "db.query.text": sql }, parent.traceparent, "client");
    return (fault) => span.end(fault);
  };
}

async function readiness(database: RegistryDatabase): Promise<Readiness> {
  try {
    await database.checkWritable();
    if (await database.pendingMigrations()) return { ok: false, detail: "migrations are not done" };
    return { ok: true, detail: "database writable, migrations done" };
  } catch {
    return { ok: false, detail: "the database cannot be written" };
  }
}
