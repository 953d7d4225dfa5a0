import { createReadStream } from "node:fs";
import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptedEncoding } from "./accepted-encoding";
import type { StaticFile } from "./static-file";

const year = 31_536_000;

/** Sends a file in the form its reader accepts, or 304 where the reader has it. */
export function sendStaticFile(request: FastifyRequest, reply: FastifyReply, file: StaticFile): FastifyReply {
  reply.header("etag", file.etag).header("vary", "accept-encoding");
  reply.header("cache-control", file.immutable ? `public, max-age=${year}, immutable` : "no-cache");
  const held = request.headers["if-none-match"]?.split(",").map((etag) => etag.trim());
  if (held?.includes(file.etag)) return reply.code(304).send();
  const names = file.encodings.map((encoding) => encoding.name);
  const chosen = acceptedEncoding(request.headers["accept-encoding"], names);
  const encoding = file.encodings.find(({ name }) => name === chosen);
  if (encoding) reply.header("content-encoding", encoding.name);
  return reply.type(file.contentType).send(createReadStream(encoding?.path ?? file.path));
}
