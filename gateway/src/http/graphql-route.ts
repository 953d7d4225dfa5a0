import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import { DEFAULT_LIMITS } from "../engine/limits/limits";
import { badRequest } from "./bad-request";
import { bodyRefusal, takeBodiesAsText } from "./body-as-text";
import type { GraphqlService } from "./graphql-service";
import { parametersOfBody, parametersOfUrl } from "./graphql-parameters";
import { refuseForgery } from "./refuse-forgery";
import { responseType, JSON_TYPE } from "./response-type";
import { sendAnswer } from "./send-answer";

/** Answers by a stream of events where the client asks for one. */
export interface EventAnswers {
  areWanted(request: FastifyRequest): boolean;
  /** Rejects, before the stream has begun, with what `GraphqlService.refuse` turns into an answer. */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

export interface GraphqlRouteOptions {
  readonly path: string;
  readonly service: GraphqlService;
  /** Bytes of a body. */
  readonly bodyLimit: number;
  /** Null: every answer is one JSON text. */
  readonly events: EventAnswers | null;
}

const ALLOWED = "GET, POST";

/** GraphQL over HTTP: queries by GET and POST, mutations by POST; every refusal is a GraphQL error. */
export function graphqlRoute({ path, service, bodyLimit, events }: GraphqlRouteOptions): FastifyPluginCallback {
  return (app: FastifyInstance, _, done) => {
    takeBodiesAsText(app, bodyLimit);
    app.setErrorHandler((error: { code?: string }, request, reply) => sendAnswer(reply, service.refuse(bodyRefusal(error, bodyLimit), request.headers), JSON_TYPE));

    const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      let type = JSON_TYPE;
      try {
        if (events?.areWanted(request) === true) return await events.answer(request, reply);
        type = responseType(request.headers.accept);
        refuseForgery(request.headers);
        const parameters = request.method === "GET" ? parametersOfUrl(request.query as Record<string, unknown>) : parametersOfBody(request.body);
        return sendAnswer(reply, await service.answer(parameters, { isGet: request.method === "GET", headers: request.headers, type }), type);
      } catch (error) {
        return sendAnswer(reply, service.refuse(error, request.headers), type);
      }
    };
    app.route({ method: ["GET", "POST"], url: path, handler: handle });
    app.route({
      method: ["PUT", "PATCH", "DELETE"],
      url: path,
      handler: (request, reply) => sendAnswer(reply.header("allow", ALLOWED), service.refuse(badRequest("GraphQL is asked by GET or POST.", 405, "METHOD_NOT_ALLOWED"), request.headers), JSON_TYPE),
    });
    done();
  };
}

/** Bytes of a body when limits are off: still not without end. */
export const WIDEST_BODY = DEFAULT_LIMITS.body * 8;
