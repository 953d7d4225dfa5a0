import type { IncomingHttpHeaders } from "node:http";
import { badRequest } from "./bad-request";

/** Any of these makes a browser ask first whether the page may call us. */
const ASKED_FIRST = ["apollo-require-preflight", "x-apollo-operation-name", "graphql-require-preflight"];

const SIMPLE_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/** Refuses a request that a foreign page could send without the browser asking. Throws RequestRefused. */
export function refuseForgery(headers: IncomingHttpHeaders): void {
  const type = headers["content-type"];
  if (type !== undefined && type.trim() !== "" && !SIMPLE_TYPES.test(type.trim())) return;
  if (ASKED_FIRST.some((name) => headers[name] !== undefined && headers[name] !== "")) return;
  throw badRequest(`A request without a body of JSON needs one of the headers ${ASKED_FIRST.join(", ")}, not empty.`, 400, "CSRF_PREVENTION");
}
