import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isDay } from "../pure/day";
import { parseInstant } from "../pure/instant";

/** A scalar that travels as text; `parse` gives the canonical text, or null where the text is none. */
export function textScalar(name: string, description: string, rule: string, parse: (text: string) => string | null): GraphQLScalarType<string, string> {
  const parseOrThrow = (value: unknown): string => {
    const parsed = typeof value === "string" ? parse(value) : null;
    if (parsed === null) throw new GraphQLError(`${name} ${rule}, got ${JSON.stringify(value)?.slice(0, 60)}`, { extensions: { code: "BAD_USER_INPUT" } });
    return parsed;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parseOrThrow,
    parseLiteral: (node) => parseOrThrow(node.kind === Kind.STRING ? node.value : null),
  });
}

export const DateScalar = textScalar(
  "Date",
  "A day in the registry's time zone (Asia/Almaty), YYYY-MM-DD.",
  "is a day that exists, written YYYY-MM-DD",
  (text) => (isDay(text) ? text : null),
);

export const DateTimeScalar = textScalar(
  "DateTime",
  "A moment, RFC 3339; given out in UTC with six digits of a second.",
  "is a moment after RFC 3339, such as 2026-10-05T00:00:00Z",
  parseInstant,
);
