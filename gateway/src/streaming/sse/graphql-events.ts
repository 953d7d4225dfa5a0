import type { FastifyRequest } from "fastify";
import type { GraphqlParameters } from "../../http/graphql-parameters";
import { parametersOfBody, parametersOfUrl } from "../../http/graphql-parameters";
import type { EventAnswers } from "../../http/graphql-route";
import type { GraphqlService } from "../../http/graphql-service";
import { refuseForeignPage } from "../../http/page-origin";
import { refuseForgery } from "../../http/refuse-forgery";
import type { Authenticate } from "../../identity/authenticate";
import { TokenRefused } from "../../identity/token-refused";
import type { StreamService } from "../stream-service";
import { distinctSink } from "./distinct-sink";
import { EventStream } from "./event-stream";
import { eventsWanted, isSubscription } from "./events-wanted";
import { lastEventId } from "./last-event-id";

export interface GraphqlEventsParts {
  readonly streams: StreamService;
  readonly service: Pick<GraphqlService, "refuse">;
  readonly authenticate: Authenticate;
  readonly corsOrigins: ReadonlyArray<string>;
  /** Milliseconds; see KEEP_ALIVE_MS. */
  readonly keepAliveMs?: number;
}

/** Tokens of a document that is looked into before its limits are known. */
const MOST_TOKENS = 2_000;

/** graphql-sse in distinct connections mode: one request, one operation, its results as events. What is wrong with the operation is told by an event too. */
export function graphqlEvents({ streams, service, authenticate, corsOrigins, keepAliveMs }: GraphqlEventsParts): EventAnswers {
  const refusal = (error: unknown, request: FastifyRequest): string => service.refuse(error, request.headers).body ?? "{}";

  return {
    areWanted: (request) => request.method !== "HEAD" && eventsWanted(request.headers.accept, () => asksForSubscription(request)),
    answer: async (request, reply) => {
      // EventSource can send no header that asks for leave: there the origin of the page decides.
      if (request.method === "GET") refuseForeignPage(request.headers, corsOrigins);
      else refuseForgery(request.headers);
      const stream = EventStream.open(reply, keepAliveMs);
      const sink = distinctSink(stream, () => refusal(new TokenRefused("expired"), request));
      try {
        const lastNumber = lastEventId(request.headers);
        const parameters = parametersOf(request);
        const viewer = await authenticate(request.headers.authorization);
        const open = await streams.open({ ...parameters, lastNumber, isReadOnly: request.method === "GET" }, viewer, sink);
        stream.onEnd(() => open.close());
      } catch (error) {
        sink.next(null, refusal(error, request));
        sink.complete();
      }
      return reply;
    },
  };
}

function parametersOf(request: FastifyRequest): GraphqlParameters {
  return request.method === "GET" ? parametersOfUrl(request.query as Record<string, unknown>) : parametersOfBody(request.body);
}

function asksForSubscription(request: FastifyRequest): boolean {
  try {
    const { query, operationName } = parametersOf(request);
    return isSubscription(query, operationName, MOST_TOKENS);
  } catch {
    return false;
  }
}
