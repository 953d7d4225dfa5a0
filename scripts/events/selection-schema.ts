import {
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { SCALAR_SCHEMAS, type JsonSchema } from "./scalar-schemas";

/** The JSON Schema of what a selection of plain fields on a type gives. Throws where it is none. */
export function selectionSchema(schema: GraphQLSchema, typeName: string, selection: string): JsonSchema {
  const [definition] = parse(`fragment S on ${typeName} ${selection}`).definitions;
  const type = schema.getType(typeName);
  if (!isObjectType(type) || definition?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`${typeName} is no object type`);
  return objectSchema(type, definition.selectionSet, false);
}

/** Members may be added to it later, so none is forbidden. */
function objectSchema(type: GraphQLObjectType, { selections }: SelectionSetNode, nullable: boolean): JsonSchema {
  const fields = selections.map((node) => {
    if (node.kind !== Kind.FIELD) throw new Error("only plain fields are described");
    const field = type.getFields()[node.name.value];
    if (field === undefined) throw new Error(`${type.name} has no ${node.name.value}`);
    const name = node.alias?.value ?? node.name.value;
    return [name, { ...valueSchema(field.type, node.selectionSet), description: (field.description ?? "").replaceAll("\n", " ") }] as const;
  });
  return { type: nullable ? ["object", "null"] : "object", required: fields.map(([name]) => name), properties: Object.fromEntries(fields) };
}

function valueSchema(type: GraphQLOutputType, selection: SelectionSetNode | undefined): JsonSchema {
  const nullable = !isNonNullType(type);
  const own = getNullableType(type);
  if (isListType(own)) return { type: nullable ? ["array", "null"] : "array", items: valueSchema(own.ofType as GraphQLOutputType, selection) };
  if (isEnumType(own)) return { enum: [...own.getValues().map(({ name }) => name), ...(nullable ? [null] : [])] };
  if (isObjectType(own) && selection !== undefined) return objectSchema(own, selection, nullable);
  const scalar = SCALAR_SCHEMAS[String(own)];
  if (scalar === undefined) throw new Error(`it is not told how ${String(own)} stands in JSON`);
  return nullable ? { ...scalar, type: [scalar["type"], "null"] } : scalar;
}
