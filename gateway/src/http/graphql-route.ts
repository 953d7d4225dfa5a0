import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import { DEFAULT_LIMITS } from "../engine/limits/limits";
import { limitExceeded, RequestRefused } from "../engine/limits/request-refused";
import { badRequest } from "./bad-request";
import type { GraphqlAnswer, GraphqlService } from "./graphql-service";
import { parametersOfBody, parametersOfUrl } from "./graphql-parameters";
import { refuseForgery } from "./refuse-forgery";
import { responseType, JSON_TYPE } from "./response-type";

export interface GraphqlRouteOptions {
  readonly path: string;
  readonly service: GraphqlService;
  /** Bytes of a body. */
  readonly bodyLimit: number;
}

const ALLOWED = "GET, POST";

/** GraphQL over HTTP: queries by GET and POST, mutations by POST; every refusal is a GraphQL error. */
export function graphqlRoute({ path, service, bodyLimit }: GraphqlRouteOptions): FastifyPluginCallback {
  return (app: FastifyInstance, _, done) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("application/json", { parseAs: "string", bodyLimit }, (_request, body, parsed) => parsed(null, body));
    app.setErrorHandler((error: { code?: string; statusCode?: number }, request, reply) => send(reply, service.refuse(translated(error, bodyLimit), request.headers), JSON_TYPE));

    const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      let type = JSON_TYPE;
      try {
        type = responseType(request.headers.accept);
        refuseForgery(request.headers);
        const parameters = request.method === "GET" ? parametersOfUrl(request.query as Record<string, unknown>) : parametersOfBody(request.body);
        return send(reply, await service.answer(parameters, { isGet: request.method === "GET", headers: request.headers, type }), type);
      } catch (error) {
        return send(reply, service.refuse(error, request.headers), type);
      }
    };
    app.route({ method: ["GET", "POST"], url: path, handler: handle });
    app.route({
      method: ["PUT", "PATCH", "DELETE"],
      url: path,
      handler: (request, reply) => send(reply.header("allow", ALLOWED), service.refuse(badRequest("GraphQL is asked by GET or POST.", 405, "METHOD_NOT_ALLOWED"), request.headers), JSON_TYPE),
    });
    done();
  };
}

function send(reply: FastifyReply, answer: GraphqlAnswer, type: string): FastifyReply {
  for (const name in answer.headers) reply.header(name, answer.headers[name]);
  if (answer.body === null) return reply.code(answer.status).send();
  return reply.code(answer.status).header("content-type", type).send(answer.body);
}

function translated(error: { code?: string; statusCode?: number }, bodyLimit: number): unknown {
  if (error instanceof RequestRefused) return error;
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return limitExceeded("body", bodyLimit, null);
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return badRequest("The body of a request is application/json.", 415, "UNSUPPORTED_MEDIA_TYPE");
  if (error.code?.startsWith("FST_ERR_CTP") === true) return badRequest("The body of the request cannot be read.");
  return error;
}

/** Bytes of a body when limits are off: still not without end. */
export const WIDEST_BODY = DEFAULT_LIMITS.body * 8;
