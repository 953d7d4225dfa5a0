import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from "graphql";
import { isDay } from "../pure/day";
import { parseInstant } from "../pure/instant";

/** Characters of a wrong value that its error shows. */
const LONGEST_ECHO = 60;

/** A scalar that travels as text; `parse` gives the canonical text, or null where the text is none. */
export function textScalar(name: string, description: string, rule: string, parse: (text: string) => string | null): GraphQLScalarType<string, string> {
  const refused = (got: string, node: ValueNode | null): GraphQLError =>
    new GraphQLError(`${name} ${rule}, got ${got.slice(0, LONGEST_ECHO)}`, { nodes: node, extensions: { code: "BAD_USER_INPUT" } });
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => {
      const parsed = typeof value === "string" ? parse(value) : null;
      if (parsed === null) throw refused(JSON.stringify(value ?? null), null);
      return parsed;
    },
    parseLiteral: (node) => {
      const parsed = node.kind === Kind.STRING ? parse(node.value) : null;
      if (parsed === null) throw refused(print(node), node);
      return parsed;
    },
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
