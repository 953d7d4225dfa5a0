import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { picked } from "../../support/seeded-random";

/** Values of scalars by the name of the argument or field, else by the name of the scalar. */
export type ScalarPools = Readonly<Record<string, ReadonlyArray<string | number | boolean>>>;

/** A selection with what it needs around it; `text` has its braces. */
export interface RandomSelection {
  readonly text: string;
  readonly fragments: string;
  /** As in `$a: Int = 1, $b: [ID!]`; empty where there are none. */
  readonly definitions: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Value {
  readonly text: string;
  readonly json: unknown;
}

/** A selection on `type` with fragments, conditions, aliases, variables and arguments; it need not be valid, though most are. */
export function randomSelection(schema: GraphQLSchema, type: GraphQLCompositeType, random: () => number, pools: ScalarPools, depth = 4): RandomSelection {
  const chance = (share: number): boolean => random() < share;
  const fragments: string[] = [];
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};

  const declare = (typeText: string, value: Value, isRequired: boolean): string => {
    const name = `v${definitions.length}`;
    const way = isRequired ? 0 : Math.floor(random() * 4);
    definitions.push(`$${name}: ${typeText}${way === 1 || way === 2 ? ` = ${value.text}` : ""}`);
    if (way !== 1 && way !== 3) variables[name] = value.json;
    return `$${name}`;
  };
  const valueOf = (input: GraphQLInputType, name: string, deep: number): Value => {
    const nullable = getNullableType(input);
    if (!isNonNullType(input) && chance(0.04)) return { text: "null", json: null };
    if (isListType(nullable)) {
      const items = Array.from({ length: Math.floor(random() * 3) }, () => valueOf(nullable.ofType, name, deep));
      if (items.length === 1 && chance(0.3)) return items[0] as Value;
      return { text: `[${items.map(({ text }) => text).join(", ")}]`, json: items.map(({ json }) => json) };
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter((field) => isRequiredInputField(field) || (deep > 0 && chance(0.3)));
      const given = fields.map((field) => ({ name: field.name, value: valueOf(field.type, field.name, deep - 1) }));
      return { text: `{ ${given.map((each) => `${each.name}: ${each.value.text}`).join(", ")} }`, json: Object.fromEntries(given.map((each) => [each.name, each.value.json])) };
    }
    if (isEnumType(nullable)) {
      const value = picked(random, nullable.getValues()).name;
      return { text: value, json: value };
    }
    const json = nullable.name === "Boolean" ? chance(0.5) : picked(random, pools[name] ?? pools[nullable.name] ?? (nullable.name === "Int" ? [1, 2, 3] : ["1"]));
    return { text: JSON.stringify(json), json };
  };
  /** An object or a list may have a variable in the middle of it. */
  const argument = (each: GraphQLArgument): string => {
    const value = valueOf(each.type, each.name, 2);
    const isRequired = isNonNullType(each.type);
    if (chance(0.3)) return `${each.name}: ${declare(String(each.type), value, isRequired)}`;
    const nullable = getNullableType(each.type);
    if (isListType(nullable) && chance(0.3)) {
      const inner = valueOf(nullable.ofType, each.name, 1);
      return `${each.name}: [${declare(String(nullable.ofType), inner, isNonNullType(nullable.ofType))}]`;
    }
    if (isInputObjectType(nullable) && chance(0.5)) {
      const field = picked(random, Object.values(nullable.getFields()));
      const required = Object.values(nullable.getFields()).filter((other) => other !== field && isRequiredInputField(other));
      const rest = required.map((other) => `${other.name}: ${valueOf(other.type, other.name, 0).text}`);
      return `${each.name}: { ${[`${field.name}: ${declare(String(field.type), valueOf(field.type, field.name, 0), isNonNullType(field.type))}`, ...rest].join(", ")} }`;
    }
    return `${each.name}: ${value.text}`;
  };
  const condition = (): string => {
    if (!chance(0.08)) return "";
    const value = chance(0.5);
    const given = chance(0.7) ? declare("Boolean!", { text: String(value), json: value }, true) : String(value);
    return ` @${chance(0.5) ? "skip" : "include"}(if: ${given})`;
  };
  const selection = (of: GraphQLCompositeType, left: number): string => {
    const parts: string[] = [];
    const fields = "getFields" in of ? Object.values(of.getFields()) : [];
    for (let count = 1 + Math.floor(random() * 5); count > 0 && fields.length > 0; count--) {
      const field = picked(random, fields);
      const inner = getNamedType(field.type);
      if (isCompositeType(inner) && left <= 0) continue;
      const given = field.args.filter((each) => isRequiredArgument(each) || chance(0.35)).map(argument);
      const alias = given.length > 0 || chance(0.15) ? `${picked(random, ["a", "b", "code", "x", "id2"])}${Math.floor(random() * 9)}: ` : "";
      parts.push(`${alias}${field.name}${given.length === 0 ? "" : `(${given.join(", ")})`}${condition()}${isCompositeType(inner) ? selection(inner, left - 1) : ""}`);
    }
    if (chance(0.15)) parts.push(chance(0.5) ? "__typename" : "t: __typename");
    for (const narrowed of narrowings(of, left)) {
      const inner = selection(narrowed, left - 1);
      if (chance(0.6)) parts.push(`...${chance(0.2) && narrowed === of ? "" : ` on ${narrowed.name}`}${condition()}${inner}`);
      else {
        fragments.push(`fragment F${fragments.length} on ${narrowed.name}${inner}`);
        const name = `F${fragments.length - 1}`;
        parts.push(`...${name}${condition()}`);
        if (chance(0.2)) parts.push(`...${name}`);
      }
    }
    for (let swaps = parts.length; swaps > 1; swaps--) if (chance(0.3)) parts.push(parts.shift() ?? "");
    return ` { ${parts.length === 0 ? "__typename" : parts.join(" ")} }`;
  };
  const narrowings = (of: GraphQLCompositeType, left: number): GraphQLCompositeType[] => {
    if (left <= 0) return [];
    if (isAbstractType(of)) return [...schema.getPossibleTypes(of)].filter(() => chance(2 / schema.getPossibleTypes(of).length));
    const wider = "getInterfaces" in of ? of.getInterfaces() : [];
    return [...(chance(0.15) ? [of] : []), ...wider.filter(() => chance(0.1))];
  };
  return { text: selection(type, depth), fragments: fragments.join(" "), definitions: definitions.join(", "), variables };
}
