import { badRequest } from "./bad-request";

export const JSON_TYPE = "application/json; charset=utf-8";
export const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

interface Range {
  readonly type: string;
  readonly quality: number;
}

/** Media type of the answer by the Accept header. Throws RequestRefused with 406 when we have none of the wanted. */
export function responseType(accept: string | undefined): string {
  if (accept === undefined || accept === "" || accept === "*/*" || accept === "application/json") return JSON_TYPE;
  const ranges = accept.split(",").map(readRange);
  const graphql = qualityOf("application/graphql-response+json", ranges, false);
  const json = qualityOf("application/json", ranges, true);
  if (graphql === 0 && json === 0) throw badRequest("The answer is application/json or application/graphql-response+json.", 406, "NOT_ACCEPTABLE");
  return graphql > 0 && graphql >= json ? GRAPHQL_TYPE : JSON_TYPE;
}

function readRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}

/** A wildcard speaks for JSON alone: who wants the newer type names it. */
function qualityOf(type: string, ranges: ReadonlyArray<Range>, byWildcard: boolean): number {
  const exact = ranges.find((range) => range.type === type);
  if (exact !== undefined) return exact.quality;
  if (!byWildcard) return 0;
  return (ranges.find((range) => range.type === "application/*") ?? ranges.find((range) => range.type === "*/*"))?.quality ?? 0;
}
