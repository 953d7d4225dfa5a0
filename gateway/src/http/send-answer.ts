import type { FastifyReply } from "fastify";
import type { GraphqlAnswer } from "./graphql-service";

export function sendAnswer(reply: FastifyReply, answer: GraphqlAnswer, type: string): FastifyReply {
  for (const name in answer.headers) reply.header(name, answer.headers[name]);
  if (answer.body === null) return reply.code(answer.status).send();
  return reply.code(answer.status).header("content-type", type).send(answer.body);
}
