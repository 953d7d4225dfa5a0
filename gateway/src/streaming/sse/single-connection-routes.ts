import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import { badRequest } from "../../http/bad-request";
import { bodyRefusal, takeBodiesAsText } from "../../http/body-as-text";
import { parametersOfBody } from "../../http/graphql-parameters";
import { refuseForeignPage } from "../../http/page-origin";
import { refuseForgery } from "../../http/refuse-forgery";
import { JSON_TYPE } from "../../http/response-type";
import { sendAnswer } from "../../http/send-answer";
import { TokenRefused } from "../../identity/token-refused";
import { EventStream } from "./event-stream";
import type { GraphqlEventsParts } from "./graphql-events";
import { lastEventId } from "./last-event-id";
import { Reservations } from "./reservations";

export interface SingleConnectionParts extends GraphqlEventsParts {
  readonly path: string;
  /** Bytes of a body. */
  readonly bodyLimit: number;
  readonly reservations?: Reservations;
}

type StreamRequest = FastifyRequest<{ Querystring: Readonly<Record<string, string | string[] | undefined>> }>;

const TOKEN_HEADER = "x-graphql-event-stream-token";
const MOST_OPERATIONS = 100;
const LONGEST_ID = 200;

/**
 * graphql-sse in single connection mode, for browsers that allow few connections to a host: PUT reserves a stream and gives its token, GET opens
 * it, POST starts an operation on it, DELETE stops one.
 */
export function singleConnectionRoutes({ path, bodyLimit, streams, service, authenticate, corsOrigins, keepAliveMs, reservations = new Reservations() }: SingleConnectionParts): FastifyPluginCallback {
  return (app, _, done) => {
    takeBodiesAsText(app, bodyLimit);
    app.setErrorHandler((error: { code?: string }, request, reply) => sendAnswer(reply, service.refuse(bodyRefusal(error, bodyLimit), request.headers), JSON_TYPE));
    app.addHook("preClose", (closed) => {
      reservations.closeIdle();
      closed();
    });

    app.put(path, async (request: StreamRequest, reply) => {
      await authenticate(request.headers.authorization);
      return reply.code(201).header("cache-control", "no-store").type("text/plain; charset=utf-8").send(reservations.reserve());
    });

    app.get(path, { exposeHeadRoute: false }, (request: StreamRequest, reply) => {
      refuseForeignPage(request.headers, corsOrigins);
      const token = tokenOf(request);
      const reserved = reservations.find(token);
      if (reserved.isConnected) throw badRequest("This stream is open already.", 409, "STREAM_IN_USE");
      const stream = EventStream.open(reply, keepAliveMs);
      reservations.connected(token);
      reserved.connect(stream);
      stream.onEnd(() => reservations.release(token));
    });

    app.post(path, async (request: StreamRequest, reply) => {
      refuseForgery(request.headers);
      const reserved = reservations.find(tokenOf(request));
      const parameters = parametersOfBody(request.body);
      const id = operationIdOf(parameters.extensions["operationId"]);
      const lastNumber = lastEventId(request.headers);
      const viewer = await authenticate(request.headers.authorization);
      if (reserved.has(id)) throw badRequest("An operation with this operationId is under way.", 409, "STREAM_IN_USE");
      if (reserved.size >= MOST_OPERATIONS) throw badRequest(`More than ${MOST_OPERATIONS} operations on one stream.`, 429, "TOO_MANY_STREAMS");
      const operation = reserved.begin(id, () => service.refuse(new TokenRefused("expired"), request.headers).body ?? "{}");
      const open = await streams.open({ ...parameters, lastNumber }, viewer, operation.sink);
      if (operation.refusal !== null) return refused(reply, JSON.stringify({ errors: operation.refusal }));
      operation.accept(open);
      return reply.code(202).send();
    });

    app.delete(path, (request: StreamRequest, reply) => {
      const reserved = reservations.find(tokenOf(request));
      if (!reserved.stop(operationIdOf(request.query["operationId"]))) throw badRequest("No operation with this operationId is under way.", 404, "STREAM_NOT_FOUND");
      return reply.code(200).send();
    });
    done();
  };
}

function refused(reply: FastifyReply, body: string): FastifyReply {
  return reply.code(400).header("cache-control", "no-store").header("content-type", JSON_TYPE).send(body);
}

function tokenOf({ headers, query }: StreamRequest): string {
  const given = headers[TOKEN_HEADER] ?? query["token"];
  return typeof given === "string" ? given : "";
}

function operationIdOf(given: unknown): string {
  if (typeof given === "string" && given !== "" && given.length <= LONGEST_ID) return given;
  throw badRequest(`An operation on a stream is known by its operationId: a text of 1 to ${LONGEST_ID} signs, in extensions for POST, in the address for DELETE.`);
}
