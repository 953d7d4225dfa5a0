import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { GraphQLError } from "graphql";
import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Log } from "@tizilim/common/observability/log";
import { newTrace } from "@tizilim/common/observability/new-trace";
import { formatTraceparent, parseTraceparent } from "@tizilim/common/observability/trace-context";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Engine, PreparedOperation } from "../engine/engine";
import type { RequestVariables } from "../engine/execute/execute-operation";
import { RequestRefused } from "../engine/limits/request-refused";
import type { EngineRoom } from "../engine/reload/engine-room";
import { TokenRefused } from "../identity/token-refused";
import type { Authenticate } from "../identity/authenticate";
import { badRequest } from "./bad-request";
import { entityTag, holdsTag } from "./entity-tag";
import type { GatewayMetrics, RequestKind, RequestOutcome } from "./gateway-metrics";
import type { GraphqlParameters } from "./graphql-parameters";
import type { PersistedQueries } from "./persisted-queries";
import { toldErrors, toldFaults } from "./told-errors";

export interface GraphqlServiceParts {
  readonly room: EngineRoom;
  readonly authenticate: Authenticate;
  readonly persisted: PersistedQueries;
  readonly metrics: GatewayMetrics;
  readonly tracing: Tracing | null;
  readonly log: Log;
  /** Longest time for one request, milliseconds. */
  readonly requestLimit: number;
  /** What public answers depend on beside the revisions of the subgraphs, such as the day; asked anew for each read. */
  readonly cacheKeyParts: () => string;
  /** Names of subgraphs on which no public answer depends: nobody waits for their revision. */
  readonly untagged?: ReadonlySet<string>;
  readonly now: () => number;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface RequestForm {
  readonly isGet: boolean;
  readonly headers: IncomingHttpHeaders;
  readonly type: string;
  /** Who asks, where that was proved when the connection was made; left out, the headers tell. */
  readonly viewer?: Viewer;
}

export interface GraphqlService {
  /** Rejects with what `refuse` turns into an answer. */
  answer(parameters: GraphqlParameters, form: RequestForm): Promise<GraphqlAnswer>;
  /** The answer to a request that was not, or could not be, executed. */
  refuse(error: unknown, headers: IncomingHttpHeaders): GraphqlAnswer;
}

const NOT_KEPT = { "cache-control": "no-store" };
const PUBLIC = { "cache-control": "public, max-age=0, must-revalidate", vary: "Accept, Accept-Encoding, Authorization" };

export function graphqlService(parts: GraphqlServiceParts): GraphqlService {
  const { room, persisted, metrics, tracing, log } = parts;
  const schemaTags = new WeakMap<Engine, string>();
  const schemaTag = (engine: Engine): string => {
    let tag = schemaTags.get(engine);
    if (tag === undefined) schemaTags.set(engine, (tag = createHash("sha256").update(engine.supergraph.sdl).digest("base64url")));
    return tag;
  };

  const run = async (parameters: GraphqlParameters, form: RequestForm, trace: RequestTrace): Promise<Ended> => {
    const deadline = parts.now() + parts.requestLimit;
    const { engine } = room;
    if (engine === null) throw badRequest("The supergraph is not loaded yet.", 503, "NOT_READY");
    const text = persisted.textOf(parameters);
    const prepared = engine.prepare(text, parameters.operationName, trace.traceparent);
    persisted.keep(parameters, text);
    if (form.isGet && prepared.kind !== "query") throw badRequest("A mutation is asked by POST.", 405, "METHOD_NOT_ALLOWED");
    const variables = prepared.variables(parameters.variables);
    const cost = prepared.cost(variables);
    const viewer = form.viewer ?? (await parts.authenticate(form.headers.authorization));
    const isPublic = form.isGet && form.viewer === undefined && form.headers.authorization === undefined;
    const tag = isPublic
      ? await entityTag({ query: text, operationName: parameters.operationName, variables: parameters.variables, also: [schemaTag(engine), parts.cacheKeyParts(), form.type] }, room.links.filter(({ name }) => parts.untagged?.has(name) !== true), deadline)
      : null;
    if (tag !== null && holdsTag(form.headers["if-none-match"], tag)) {
      return { kind: "query", outcome: "not_modified", answer: { status: 304, headers: { ...PUBLIC, etag: tag }, body: null } };
    }
    return execute(prepared, variables, viewer, { deadline, trace, tag, cost });
  };

  return {
    answer: async (parameters, form) => {
      const started = parts.now();
      const trace = beginRequest(form.headers, tracing);
      metrics.begin();
      let kind: RequestKind = "none";
      let outcome: RequestOutcome = "failed";
      try {
        const ended = await run(parameters, form, trace);
        ({ kind, outcome } = ended);
        return ended.answer;
      } catch (error) {
        outcome = error instanceof TokenRefused ? "unauthenticated" : error instanceof RequestRefused ? "refused" : "failed";
        return refusal(error, trace.traceId, log);
      } finally {
        const took = parts.now() - started;
        metrics.end();
        metrics.request(kind, outcome, took / 1_000);
        trace.end(outcome === "answered" || outcome === "not_modified" ? undefined : outcome);
        log.debug({ traceId: trace.traceId, kind, outcome, took, operationName: parameters.operationName }, "request");
      }
    },
    refuse: (error, headers) => {
      metrics.request("none", "refused", 0);
      return refusal(error, beginRequest(headers, null).traceId, log);
    },
  };
}

interface Ended {
  readonly kind: RequestKind;
  readonly outcome: RequestOutcome;
  readonly answer: GraphqlAnswer;
}

interface ExecutionTerms {
  readonly deadline: number;
  readonly trace: RequestTrace;
  readonly tag: string | null;
  readonly cost: { readonly requested: number; readonly limit: number } | null;
}

async function execute(prepared: PreparedOperation, variables: RequestVariables, viewer: Viewer, terms: ExecutionTerms): Promise<Ended> {
  const { trace, tag, cost, deadline } = terms;
  const { data, faults } = await prepared.execute(variables, { viewer, requestId: trace.traceId, traceparent: trace.traceparent, deadline });
  const failed = faults.length > 0;
  const body = JSON.stringify({
    ...(failed ? { errors: toldFaults(faults, trace.traceId) } : {}),
    data,
    ...(cost === null ? {} : { extensions: { cost } }),
  });
  const headers = tag !== null && !failed ? { ...PUBLIC, etag: tag } : NOT_KEPT;
  return { kind: prepared.kind === "mutation" ? "mutation" : "query", outcome: failed ? "errors" : "answered", answer: { status: 200, headers, body } };
}

interface RequestTrace {
  readonly traceId: string;
  readonly traceparent: string;
  end(error?: string): void;
}

function beginRequest(headers: IncomingHttpHeaders, tracing: Tracing | null): RequestTrace {
  const given = headers["traceparent"];
  const incoming = parseTraceparent(typeof given === "string" ? given : undefined);
  const context = incoming ?? newTrace();
  const traceparent = formatTraceparent(context);
  const span = tracing?.span("request", {}, traceparent, "server");
  return { traceId: context.traceId, traceparent: span?.traceparent ?? traceparent, end: (error) => span?.end(error) };
}

function refusal(error: unknown, traceId: string, log: Log): GraphqlAnswer {
  if (error instanceof TokenRefused) {
    log.info({ traceId, fault: error.fault }, "token refused");
    const told = new GraphQLError(error.message, { extensions: { code: "UNAUTHENTICATED" } });
    return answered(401, [told], traceId, { "www-authenticate": `Bearer error="invalid_token"` });
  }
  if (error instanceof RequestRefused) return answered(error.status, error.errors, traceId, error.status === 405 ? { allow: "GET, POST" } : {});
  log.error({ traceId, err: error }, "request failed");
  return answered(500, [new GraphQLError("The gateway could not answer.", { extensions: { code: "INTERNAL_SERVER_ERROR" } })], traceId, {});
}

function answered(status: number, errors: ReadonlyArray<GraphQLError>, traceId: string, headers: Readonly<Record<string, string>>): GraphqlAnswer {
  return { status, headers: { ...NOT_KEPT, ...headers }, body: JSON.stringify({ errors: toldErrors(errors, traceId) }) };
}
