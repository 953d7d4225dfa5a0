import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "@tizilim/common/pure/problem";
import { holdsTag } from "../../http/entity-tag";
import { JSON_TYPE } from "../../http/response-type";
import type { PageLanguage } from "../../words/bilingual";
import { JSON_LD_TYPE } from "../../export/cpsv/cpsv-addresses";
import { pageSecurityHeaders, servicePageContentPolicy } from "../page-security-headers";
import type { ServiceForm } from "./accepted-form";
import { refusalPage } from "./refusal-page";

const TYPES: Readonly<Record<ServiceForm, string>> = { html: "text/html; charset=utf-8", jsonld: JSON_LD_TYPE, json: JSON_TYPE };

export interface SentService {
  readonly form: ServiceForm;
  readonly body: string;
  readonly language: PageLanguage;
  /** Something could not be told just now: the answer is not to be kept. */
  readonly isPartial: boolean;
  /** RFC 8288: the same in its other forms. */
  readonly links: ReadonlyArray<string>;
}

/** The answer with a tag over its bytes: the same state of the register, the same tag. */
export function sendService(request: FastifyRequest, reply: FastifyReply, { form, body, language, isPartial, links }: SentService): FastifyReply {
  guard(reply, form, language).header("link", links.join(", "));
  if (isPartial) return reply.header("cache-control", "no-store").send(body);
  const tag = `W/"${createHash("sha256").update(body).digest("base64url")}"`;
  reply.header("etag", tag).header("cache-control", "public, max-age=0, must-revalidate");
  return holdsTag(request.headers["if-none-match"], tag) ? reply.code(304).send() : reply.send(body);
}

/** A refusal: as a page to whoever reads pages, as data to all others. */
export function refuseService(reply: FastifyReply, status: number, problems: ReadonlyArray<Problem>, { form, language, path }: { readonly form: ServiceForm; readonly language: PageLanguage; readonly path: string }): FastifyReply {
  const told = form === "html" ? "html" : "json";
  guard(reply, told, language).code(status).header("cache-control", "no-store");
  if (status === 503) reply.header("retry-after", "1");
  return reply.send(told === "html" ? refusalPage(problems, path, language) : JSON.stringify({ problems }));
}

function guard(reply: FastifyReply, form: ServiceForm, language: PageLanguage): FastifyReply {
  reply.headers(pageSecurityHeaders).header("vary", "Accept, Accept-Language").header("content-type", TYPES[form]);
  if (form === "html") reply.header("content-security-policy", servicePageContentPolicy).header("content-language", language);
  return reply;
}
