/**
 * The first of the offered encodings that an Accept-Encoding header allows (RFC 9110, 12.5.3), null for the plain form.
 * A weight of zero is a refusal; "*" stands for every encoding not named.
 */
export function acceptedEncoding<Name extends string>(header: string | undefined, offered: readonly Name[]): Name | null {
  if (header === undefined) return null;
  const weights = new Map(header.split(",").map(encodingWeight));
  return offered.find((name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0) ?? null;
}

function encodingWeight(part: string): [string, number] {
  const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, weight === undefined ? 1 : Number(weight.slice(2))];
}
