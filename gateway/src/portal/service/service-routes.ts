import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import { dayOf } from "@tizilim/common/pure/day";
import { serviceDocument } from "../../export/cpsv/cpsv-document";
import type { AskInProcess } from "../../http/ask-in-process";
import { acceptedForm, FORM_TYPES, type ServiceForm } from "./accepted-form";
import { acceptedLanguage } from "./accepted-language";
import { askService, NOT_KEPT } from "./ask-service";
import { MARK_ADDRESS, STYLE_ADDRESS } from "./page-frame";
import { refuseService, sendService } from "./send-service";
import { readServiceAddress, type GivenQuery, type ServiceAddress } from "./service-address";
import { servicePage, type ShownService } from "./service-page";
import { noSuchService, notAcceptable, unavailable } from "./service-problems";
import { sendOwnFile } from "./send-own-file";
import { alternatesOf, viewAddress } from "./view-address";

export interface ServiceRoutesOptions {
  readonly ask: AskInProcess;
  readonly now: () => Date;
  /** Where the registry is reached from outside, without a slash at its end. */
  readonly publicUrl: () => string;
}

type ServiceRequest = FastifyRequest<{ Params: { file: string }; Querystring: GivenQuery }>;

const GATEWAY = join(__dirname, "..", "..", "..");

/**
 * GET /service/{code}: the stable address of a service, as a page, as JSON-LD or as JSON, by the Accept header or by an ending.
 * An excluded service keeps its address: its page says that it is excluded, and its code is never given again.
 */
export function serviceRoutes(options: ServiceRoutesOptions): FastifyPluginCallback {
  const style = readFileSync(join(GATEWAY, "service-page", "page.css"), "utf8");
  const mark = readFileSync(join(GATEWAY, "explorer", "src", "mark.svg"), "utf8");
  return (app, _options, done) => {
    app.get(STYLE_ADDRESS, (request, reply) => sendOwnFile(request, reply, "text/css; charset=utf-8", style));
    app.get(MARK_ADDRESS, (request, reply) => sendOwnFile(request, reply, "image/svg+xml", mark));
    app.get("/service/:file", (request: ServiceRequest, reply) => answer(options, request, reply));
    done();
  };
}

async function answer({ ask, now, publicUrl }: ServiceRoutesOptions, request: ServiceRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { file } = request.params;
  const accepted = acceptedForm(request.headers.accept);
  const read = readServiceAddress(file, request.query);
  const language = ("address" in read ? read.address.language : null) ?? acceptedLanguage(request.headers["accept-language"]);
  const refuse = (status: number, problem: Parameters<typeof refuseService>[2], form: ServiceForm = accepted ?? "json") =>
    refuseService(reply, status, problem, { form, language, path: `/service/${encodeURIComponent(file)}` });
  if ("problems" in read) return refuse(400, read.problems);
  const { address } = read;
  const { code, asOf, asOfText } = address;
  const form = address.form ?? accepted;
  if (form === null) return refuse(406, [notAcceptable()]);
  const told = await askService(ask, { code, asOf, why: form === "html" });
  if (told.kind === "unknown") return refuse(404, [noSuchService(code, asOfText)], form);
  const isPartial = told.kind === "told" && told.untold.some((each) => each.code !== NOT_KEPT);
  // A program must not take a part for the whole; a reader of the page is told what is missing.
  if (told.kind === "unavailable" || (isPartial && form !== "html")) return refuse(503, [unavailable()], form);
  const shown = { ...told, asOf, asOfText, day: asOf.inForceOn ?? dayOf(now()), language };
  return sendService(request, reply, { form, body: bodyOf(form, shown, publicUrl()), language, isPartial, links: linksOf(address) });
}

function bodyOf(form: ServiceForm, shown: ShownService, publicUrl: string): string {
  const { service, registry, asOf, asOfText, day, untold } = shown;
  if (form === "html") return servicePage(shown);
  if (form === "jsonld") return `${JSON.stringify(serviceDocument({ service, dataset: registry.dataset, asOf: asOfText, day }, publicUrl), null, 1)}\n`;
  return `${JSON.stringify({ service, registry, asOf, untold }, null, 1)}\n`;
}

function linksOf({ code, asOfText }: ServiceAddress): string[] {
  const page = viewAddress(code, { asOf: asOfText });
  return [`<${page}>; rel="canonical"`, ...[{ type: FORM_TYPES[0]?.[1], address: `${viewAddress(code, { asOf: asOfText }, ".html")}` }, ...alternatesOf(code, asOfText)].map(({ type, address }) => `<${address}>; rel="alternate"; type="${type}"`)];
}
