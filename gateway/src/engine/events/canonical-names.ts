import { createHash } from "node:crypto";
import { getNamedType, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType, print, type ArgumentNode, type GraphQLField, type GraphQLOutputType, type GraphQLSchema } from "graphql";
import { valueNode } from "./value-node";

/** Gives each field with its arguments one response name, the same in every selection: fields of one name may always be joined. */
export interface CanonicalNames {
  /** `given`: settled and in the order of their names. */
  nameOf(field: GraphQLField<unknown, unknown>, given: ReadonlyArray<ArgumentNode>): string;
  /** The same arguments without those that only repeat the schema's defaults. */
  withoutDefaults(field: GraphQLField<unknown, unknown>, given: ReadonlyArray<ArgumentNode>): ReadonlyArray<ArgumentNode>;
}

/** `fieldNames`: names that a plan may need for its own fields, which no other field may have. */
export function canonicalNames(schema: GraphQLSchema, fieldNames: ReadonlySet<string>): CanonicalNames {
  const shapes = shapesByName(schema);
  let prefix = "q_";
  while ([...fieldNames].some((name) => name.startsWith(prefix))) prefix = `q${prefix}`;
  const defaults = new WeakMap<object, string>();
  const defaultOf = (argument: GraphQLField<unknown, unknown>["args"][number]): string => {
    let text = defaults.get(argument);
    if (text === undefined) defaults.set(argument, (text = argument.defaultValue === undefined ? "" : print(valueNode(argument.defaultValue, argument.type))));
    return text;
  };
  return {
    nameOf: (field, given) => {
      // Fields that are called alike on two types may not stand in one selection where their shapes differ.
      const shape = shapes.get(field.name)?.indexOf(shapeOf(field.type)) ?? 0;
      if (shape === 0 && given.length === 0) return field.name;
      const asked = given.length === 0 ? "" : `_${createHash("sha256").update(given.map(print).join()).digest("hex").slice(0, 32)}`;
      return `${prefix}${field.name}_${shape}${asked}`;
    },
    withoutDefaults: (field, given) => given.filter(({ name, value }) => {
      const argument = field.args.find((each) => each.name === name.value);
      return argument?.defaultValue === undefined || print(value) !== defaultOf(argument);
    }),
  };
}

/** What two fields of one response name must have in common. */
function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  const named = getNamedType(type);
  return isCompositeType(named) ? "{}" : named.name;
}

function shapesByName(schema: GraphQLSchema): Map<string, string[]> {
  const shapes = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const known = shapes.get(field.name);
      const shape = shapeOf(field.type);
      if (known === undefined) shapes.set(field.name, [shape]);
      else if (!known.includes(shape)) known.push(shape);
    }
  }
  return shapes;
}
