import type { FastifyReply } from "fastify";
import type { Problem } from "@tizilim/common/pure/problem";
import { holdsTag } from "../http/entity-tag";
import { JSON_TYPE } from "../http/response-type";
import type { FeedPage } from "./feed-page";
import { pageTag } from "./page-tag";

/** A full page is taken as it is for a day by whoever keeps it; then one question tells that it is the same. */
const NEVER_CHANGES = "public, max-age=86400, immutable";
const MAY_GROW = "public, max-age=0, must-revalidate";

export function sendPage(reply: FastifyReply, page: FeedPage, ifNoneMatch: string | undefined): FastifyReply {
  const { entries, next, end, isFull } = page;
  const tag = pageTag(page);
  alsoBy(reply, "Accept").header("etag", tag).header("cache-control", isFull ? NEVER_CHANGES : MAY_GROW);
  if (holdsTag(ifNoneMatch, tag)) return reply.code(304).send();
  return reply.header("content-type", JSON_TYPE).send(JSON.stringify({ entries, next, end, complete: !isFull && next === end }));
}

export function sendProblems(reply: FastifyReply, status: number, problems: ReadonlyArray<Problem>): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").header("content-type", JSON_TYPE).send(JSON.stringify({ problems }));
}

/** Adds to what is there: the answer may depend on the origin too. */
export function alsoBy(reply: FastifyReply, header: string): FastifyReply {
  const known = reply.getHeader("vary");
  return reply.header("vary", known === undefined ? header : `${String(known)}, ${header}`);
}
