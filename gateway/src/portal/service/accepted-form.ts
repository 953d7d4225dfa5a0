export type ServiceForm = "html" | "jsonld" | "json";

/** In the order of our preference, where a reader has none. */
export const FORM_TYPES: ReadonlyArray<readonly [ServiceForm, string]> = [
  ["html", "text/html"],
  ["jsonld", "application/ld+json"],
  ["json", "application/json"],
];

interface Range {
  readonly type: string;
  readonly quality: number;
}

/** The form that an Accept header likes best (RFC 9110, 12.5.1); null where it takes none of ours. */
export function acceptedForm(accept: string | undefined): ServiceForm | null {
  if (accept === undefined || accept.trim() === "") return "html";
  const ranges = accept.split(",").map(readRange);
  let best: ServiceForm | null = null;
  let most = 0;
  for (const [form, type] of FORM_TYPES) {
    const quality = qualityOf(type, ranges);
    if (quality > most) [best, most] = [form, quality];
  }
  return best;
}

/** The most exact range that a type fits speaks for it. */
function qualityOf(type: string, ranges: ReadonlyArray<Range>): number {
  const fitting = [type, `${type.split("/")[0]}/*`, "*/*"].map((range) => ranges.find((each) => each.type === range)).find((range) => range !== undefined);
  return fitting?.quality ?? 0;
}

function readRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { type, quality: Number.isFinite(weight) ? Math.min(Math.max(weight, 0), 1) : 0 };
}
