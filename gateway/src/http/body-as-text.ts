import type { FastifyInstance } from "fastify";
import { limitExceeded, RequestRefused } from "../engine/limits/request-refused";
import { badRequest } from "./bad-request";

/** Bodies of GraphQL requests come to the handlers of this room as text, and only as JSON. */
export function takeBodiesAsText(app: FastifyInstance, bodyLimit: number): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string", bodyLimit }, (_request, body, parsed) => parsed(null, body));
}

/** What a body that could not be taken is refused with. */
export function bodyRefusal(error: { code?: string }, bodyLimit: number): unknown {
  if (error instanceof RequestRefused) return error;
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return limitExceeded("body", bodyLimit, null);
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return badRequest("The body of a request is application/json.", 415, "UNSUPPORTED_MEDIA_TYPE");
  if (error.code?.startsWith("FST_ERR_CTP") === true) return badRequest("The body of the request cannot be read.");
  return error;
}
