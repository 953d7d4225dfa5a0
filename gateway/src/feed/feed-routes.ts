import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { isForeignPage } from "../http/page-origin";
import type { StreamService } from "../streaming/stream-service";
import { EventStream } from "../streaming/sse/event-stream";
import { eventsWanted } from "../streaming/sse/events-wanted";
import type { AskFeed } from "./ask-feed";
import { awaitEntry } from "./await-entry";
import { readFeedEnd, readFeedPage } from "./feed-page";
import { FeedMessages } from "./feed-message";
import { readFeedParameters, type FeedParameters } from "./feed-parameters";
import { beyondEnd, foreignPage, unavailable } from "./feed-problems";
import { FeedUnavailable, SinceBeyondEnd } from "./feed-refusals";
import { FEED_STREAM } from "./feed-selection";
import { feedSink } from "./feed-sink";
import { sendPage, sendProblems } from "./send-page";

export interface FeedParts {
  readonly ask: AskFeed;
  /** Asked when a request comes. */
  readonly streams: () => StreamService;
  readonly corsOrigins: ReadonlyArray<string>;
  /** Milliseconds; see KEEP_ALIVE_MS. */
  readonly keepAliveMs?: number;
}

type FeedRequest = FastifyRequest<{ Querystring: Readonly<Record<string, string | string[] | undefined>> }>;

/** GET /feed/register: the register's log as CloudEvents, for those without GraphQL, in pages of JSON or as a stream of events. */
export function feedRoutes(parts: FeedParts): FastifyPluginCallback {
  const messages = new FeedMessages();
  return (app, _options, done) => {
    app.get("/feed/register", async (request: FeedRequest, reply) => {
      const events = request.method === "GET" && eventsWanted(request.headers.accept, () => request.headers.accept?.includes("application/json") !== true);
      const given = request.headers["last-event-id"];
      const read = readFeedParameters(request.query, events, typeof given === "string" ? given : undefined);
      if ("problems" in read) return sendProblems(reply, 400, read.problems);
      if (events && isForeignPage(request.headers, parts.corsOrigins)) return sendProblems(reply, 403, [foreignPage()]);
      try {
        return await (events ? streamed(parts, messages, read.parameters, reply) : paged(parts, read.parameters, request, reply));
      } catch (error) {
        if (error instanceof SinceBeyondEnd) return sendProblems(reply, 409, [beyondEnd(read.parameters.since, error.end)]);
        if (error instanceof FeedUnavailable) return sendProblems(reply.header("retry-after", "1"), 503, [unavailable(error.number)]);
        throw error;
      }
    });
    done();
  };
}

async function paged({ ask, streams }: FeedParts, parameters: FeedParameters, request: FeedRequest, reply: FastifyReply): Promise<FastifyReply> {
  let page = await readFeedPage(ask, parameters);
  if (parameters.wait > 0 && page.entries.length === 0 && page.next === page.end) {
    const { filter, wait, limit } = parameters;
    const since = await awaitEntry(streams(), { since: page.next, filter, patience: wait * 1_000, gone: request.signal });
    page = await readFeedPage(ask, { since, limit, filter });
  }
  return sendPage(reply, page, request.headers["if-none-match"]);
}

async function streamed({ ask, streams, keepAliveMs }: FeedParts, messages: FeedMessages, { since, filter }: FeedParameters, reply: FastifyReply): Promise<FastifyReply> {
  const end = await readFeedEnd(ask);
  if (end < since) throw new SinceBeyondEnd(end);
  const stream = EventStream.open(reply, keepAliveMs);
  const request = { query: FEED_STREAM, operationName: null, variables: { since, filter }, extensions: {}, lastNumber: null, isReadOnly: true };
  const open = await streams().open(request, ANONYMOUS, feedSink(stream, messages, since));
  stream.onEnd(() => open.close());
  return reply;
}
