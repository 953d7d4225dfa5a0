import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { holdsTag } from "../../http/entity-tag";
import { pageSecurityHeaders } from "../page-security-headers";

/** A file of ours that stays as it is while the process runs. */
export function sendOwnFile(request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply {
  const tag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  reply.headers(pageSecurityHeaders).header("etag", tag).header("cache-control", "no-cache").header("content-type", type);
  return holdsTag(request.headers["if-none-match"], tag) ? reply.code(304).send() : reply.send(text);
}
